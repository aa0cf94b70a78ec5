import { CellError } from './cellError';
import { isLeftOut } from './cellContent';
import { multiplierIn } from './multiplierIn';

const powers = [1, 100, 1000, 10_000, 100_000];

/**
 * The multiplier with which a count ÷ base gives a value: as said, else the power of ten that comes nearest, to the decimals that the value
 * is printed with and half a percent.
 * @throws CellError #VALUE! where none does, or where a value of 0 could be in any unit */
export function unitOf(value: number, share: number, multiplier: unknown): number {
  const said = !isLeftOut(multiplier);
  if (!said && value === 0) throw new CellError('value', 'compare.unitNeeded');
  const candidates = said ? [multiplierIn(multiplier)] : powers;
  const slack = 0.51 * 10 ** -decimalsOf(value) + 0.005 * Math.abs(value);
  const miss = (power: number): number => Math.abs(value - share * power);
  const [nearest = 1] = [...candidates].sort((a, b) => miss(a) - miss(b));
  if (miss(nearest) > slack) throw new CellError('value', 'compare.otherValue', { value, share });
  return nearest;
}

function decimalsOf(value: number): number {
  return /^-?\d+\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
