import type { Indicator } from '../../../domain/indicator';
import { decimalsOf, numberFormatOf } from '../../phrases/decimalsOf';

/** How a column beside a chart prints an indicator's figures: each column for itself, as counts have no half where their median has one. */
export function figureFormat(
  indicator: Indicator,
  values: readonly number[],
): { numberFormat: string; wrap: true } {
  return { numberFormat: numberFormatOf(decimalsOf(indicator, values)), wrap: true };
}
