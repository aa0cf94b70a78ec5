import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { unitBehind } from './unitBehind';
import { valueInWords } from './valueInWords';

/** A value in a picture whose axis says the unit: with its sign for percent or pounds, and no words. */
export function valueOnAxis(
  value: number,
  indicator: Indicator,
  language: Language,
  beside: readonly (number | undefined)[] = [],
): string {
  return valueInWords(
    value,
    { ...indicator, unit: /^[%£]/.exec(unitBehind(indicator.unit))?.[0] ?? '' },
    language,
    beside,
  );
}
