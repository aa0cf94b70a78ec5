import type { ChartPlan } from '../../../domain/chartPlan';
import type { Indicator } from '../../../domain/indicator';
import { decimalsOf, numberFormatOf } from '../../phrases/decimalsOf';

/**
 * The axis of an indicator's values: from 0 where nothing is below, to 100 for percentages that come near, with decimals only where
 * values are small.
 * @param begin bars begin at 0; lines and marks may begin near the least value, where 0 would press them flat
 */
export function valueAxis(
  values: readonly number[],
  indicator: Indicator,
  begin: 'atZero' | 'nearLeast' = 'atZero',
): Pick<ChartPlan, 'valueMin' | 'valueMax' | 'valueFormat'> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const nearAll = indicator.unit.startsWith('%') && most > 80 && most <= 100;
  const large = Math.max(Math.abs(least), Math.abs(most)) >= 10;
  return {
    ...(least >= 0 && { valueMin: begin === 'atZero' ? 0 : roundBelow(least, most) }),
    ...(nearAll && { valueMax: 100 }),
    valueFormat: numberFormatOf(large ? 0 : decimalsOf(indicator)),
  };
}

/** A round number just below the least value; 0 where that is not far below. */
function roundBelow(least: number, most: number): number {
  if (least <= most / 3 || most === least) return 0;
  const step = 10 ** Math.floor(Math.log10(most - least));
  return Number((Math.floor(least / step) * step).toPrecision(12));
}
