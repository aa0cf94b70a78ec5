import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { unitBehind } from './unitBehind';
import { valueInWords } from './valueInWords';

/**
 * A value in a sentence that has said the unit already: a unit of words is not said twice, one of a sign is. "–" for none.
 * @param beside as for `valueInWords`
 */
export function valueAgain(
  value: number | undefined,
  indicator: Indicator,
  language: Language,
  beside: readonly (number | undefined)[] = [],
): string {
  if (value === undefined) return '–';
  const isSign = /^[%£]/.test(unitBehind(indicator.unit));
  return valueInWords(value, isSign ? indicator : { ...indicator, unit: '' }, language, beside);
}
