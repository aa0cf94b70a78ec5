import { mean } from './mean';

/** The lines of an XmR chart, in the values' unit. */
export interface XmrLimits {
  mean: number;
  /** Mean of the moving ranges that were kept. */
  meanMovingRange: number;
  lower: number;
  upper: number;
  /** Two thirds of the way out: beyond them a value is near a limit. */
  nearLower: number;
  nearUpper: number;
}

/** Process limits of an XmR chart: mean ± 2.66 × mean moving range. Not clamped: a limit of a percentage may lie below 0.
 * @param values oldest first, without blanks
 * @param screened leaves out moving ranges of 3.267 times their mean or more before the limits are set, as NHSRplotthedots does unless told
 * otherwise; the official Excel tool does not, and neither do we
 * @returns undefined where there is no moving range: fewer than two values, or none left after screening
 * @throws RangeError when a value is not a finite number
 * @see Wheeler (1993), Understanding Variation; NHS England, Making Data Count */
export function xmrLimits(values: readonly number[], screened = false): XmrLimits | undefined {
  const centre = mean(values);
  const ranges = values.slice(1).map((value, before) => Math.abs(value - (values[before] as number)));
  const all = mean(ranges);
  if (centre === undefined || all === undefined) return undefined;
  const kept = screened ? mean(ranges.filter((range) => range < 3.267 * all)) : all;
  if (kept === undefined) return undefined;
  const reach = 2.66 * kept;
  const near = 2 * (2.66 / 3) * kept;
  return {
    mean: centre,
    meanMovingRange: kept,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - near,
    nearUpper: centre + near,
  };
}
