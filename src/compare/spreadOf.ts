import type { GroupSpread } from '../domain/comparison';
import { spread } from '../stats/spread';
import type { GroupValues } from './groupValues';

/** How far the group's values lie apart, the council's among them as in the quartile bounds; undefined for fewer than four. */
export function spreadOf({ values }: GroupValues): GroupSpread | undefined {
  if (values.length < 4) return undefined;
  const found = spread(values);
  if (found === undefined) return undefined;
  const { interquartileRange, coefficientOfVariation } = found;
  const isShare = coefficientOfVariation !== undefined && values.every((value) => value >= 0);
  return { interquartileRange, ...(isShare && { coefficientOfVariation }) };
}
