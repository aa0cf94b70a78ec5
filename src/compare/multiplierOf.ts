import type { Indicator } from '../domain/indicator';
import type { Numbers } from './numbers';

/**
 * value = numerator ÷ denominator × multiplier. From the register, else from the unit ("%", "per 10,000 …"), else the power of ten
 * that makes the value of its numerator and denominator; undefined where none does.
 */
export function multiplierOf(indicator: Indicator, numbers?: Numbers): number | undefined {
  if (indicator.multiplier !== undefined) return indicator.multiplier;
  if (indicator.unit.includes('%')) return 100;
  const per = /\bper ([\d,]+)/i.exec(indicator.unit)?.[1];
  if (per !== undefined) return Number(per.replaceAll(',', ''));
  const { value, numerator, denominator } = numbers ?? {};
  if (value === undefined || numerator === undefined || denominator === undefined) return undefined;
  if (!(denominator > 0) || numerator === 0) return undefined;
  const ratio = value / (numerator / denominator);
  return [1, 100, 1000, 10_000, 100_000].find((power) => Math.abs(ratio / power - 1) < 0.05);
}
