import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { speaker } from '../speaker';
import { unitBehind } from './unitBehind';
import { valueAgain } from './valueAgain';

/** How far two values of an indicator are apart: "3.2 points" of percentages, "£1.4 million", "12" of days. Has no sign. */
export function differenceInWords(difference: number, indicator: Indicator, language: Language): string {
  const apart = Math.abs(difference);
  if (!unitBehind(indicator.unit).startsWith('%')) return valueAgain(apart, indicator, language);
  const number = valueAgain(apart, { ...indicator, unit: '' }, language);
  return speaker(language)('changePoints', { number });
}
