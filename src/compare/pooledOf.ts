import type { Figures } from '../domain/figures';
import type { Indicator } from '../domain/indicator';
import { pooledValue } from '../stats/pooledValue';
import { gives } from './gives';
import type { GroupValues } from './groupValues';
import { multiplierOf } from './multiplierOf';

/** The comparators' value as if they were one authority, in the indicator's unit; undefined unless every one of them that has a value has
 * numerator and denominator too, which give its value: else it would be another group's, or on another scale. */
export function pooledOf(figures: Figures, indicator: Indicator, group: GroupValues): number | undefined {
  const numerators: number[] = [];
  const denominators: number[] = [];
  let multiplier: number | undefined;
  for (const [at, reading] of group.readings.entries()) {
    if (at === group.own) continue;
    const value = figures.value[reading] as number;
    const numerator = figures.numerator[reading] as number;
    const denominator = figures.denominator[reading] as number;
    if (Number.isNaN(numerator) || !(denominator >= 0)) return undefined;
    multiplier ??= multiplierOf(indicator, { value, numerator, denominator });
    if (multiplier === undefined) return undefined;
    if (denominator > 0 && !gives(value, (numerator / denominator) * multiplier)) return undefined;
    numerators.push(numerator);
    denominators.push(denominator);
  }
  return multiplier === undefined ? undefined : pooledValue(numerators, denominators, multiplier);
}
