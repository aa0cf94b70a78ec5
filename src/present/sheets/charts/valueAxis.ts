import type { ChartPlan } from '../../../domain/chartPlan';
import type { Indicator } from '../../../domain/indicator';
import { decimalsOf, isSame, numberFormatOf } from '../../phrases/decimalsOf';
import { unitBehind } from '../../phrases/unitBehind';

/** Excel parts an axis into about so many steps; a few more have no further decimal. */
const steps = 7;
/** Below so many that are counted one by one, each has its step. */
const fewCounted = 10;

/**
 * The axis of an indicator's values: from 0 where nothing is below, to 100 for percentages that come near, with decimals only where
 * values are small or near each other.
 * @param begin bars begin at 0; lines and marks may begin near the least value, where 0 would press them flat
 */
export function valueAxis(
  values: readonly number[],
  indicator: Indicator,
  begin: 'atZero' | 'nearLeast' = 'atZero',
): Pick<ChartPlan, 'valueMin' | 'valueMax' | 'valueStep' | 'valueFormat'> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === 0 && most === 0)
    return { valueMin: 0, valueMax: 1, valueStep: 1, valueFormat: numberFormatOf(0) };
  const from = least < 0 ? undefined : begin === 'atZero' ? 0 : roundBelow(least, most);
  const nearAll = unitBehind(indicator.unit).startsWith('%') && most > 80 && most <= 100;
  const span = (nearAll ? 100 : Math.max(most, 0)) - (from ?? least);
  const whole = span < fewCounted && decimalsOf(indicator, values) === 0;
  return {
    ...(from !== undefined && { valueMin: from }),
    ...(nearAll && { valueMax: 100 }),
    // of what is counted one by one there is no half
    ...(whole && { valueStep: 1 }),
    valueFormat: numberFormatOf(whole ? 0 : Math.max(0, -Math.floor(Math.log10(span / steps) + 1e-9))),
  };
}

/** A round number just below the least value; 0 where that is not far below. */
function roundBelow(least: number, most: number): number {
  if (least <= most / 3 || isSame(least, most)) return 0;
  const step = 10 ** Math.floor(Math.log10(most - least));
  return Number((Math.floor(least / step) * step).toPrecision(12));
}
