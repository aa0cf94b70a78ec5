import type { ChartPlan } from '../../../domain/chartPlan';
import type { Indicator } from '../../../domain/indicator';
import { decimalsOf, numberFormatOf } from '../../phrases/decimalsOf';

/** The axis of an indicator's values: from 0 where nothing is below, to 100 for percentages that come near, with decimals only where values are small. */
export function valueAxis(
  values: readonly number[],
  indicator: Indicator,
): Pick<ChartPlan, 'valueMin' | 'valueMax' | 'valueFormat'> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const nearAll = indicator.unit.startsWith('%') && most > 80 && most <= 100;
  const large = Math.max(Math.abs(least), Math.abs(most)) >= 10;
  return {
    ...(least >= 0 && { valueMin: 0 }),
    ...(nearAll && { valueMax: 100 }),
    valueFormat: numberFormatOf(large ? 0 : decimalsOf(indicator)),
  };
}
