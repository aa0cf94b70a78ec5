import type { Figures } from '../domain/figures';
import type { Indicator } from '../domain/indicator';
import { countedValue, type CountedValue } from './countedValue';

/** The people behind a reading, or undefined where they are not known or there is no value.
 * @param reading its position in `figures`, or -1 */
export function countedAt(figures: Figures, about: Indicator, reading: number): CountedValue | undefined {
  if (reading < 0) return undefined;
  const value = figures.value[reading] as number;
  if (Number.isNaN(value)) return undefined;
  const known = (number: number): number | undefined => (Number.isNaN(number) ? undefined : number);
  return countedValue(about, {
    value,
    numerator: known(figures.numerator[reading] as number),
    denominator: known(figures.denominator[reading] as number),
  });
}
