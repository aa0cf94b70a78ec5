import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { unitBehind } from './unitBehind';
import { valueInWords } from './valueInWords';

/** The sign of percent or pounds, and how many pounds are counted as one. */
const said = /^(?:%|£(?:\s*(?:thousand|million|billion|k|m|bn)s?(?![\p{L}\d]))?)/iu;

/** A value in a picture: with its sign for percent or pounds, "£9.4 million" whole, and no words that say of what. */
export function valueOnAxis(
  value: number,
  indicator: Indicator,
  language: Language,
  beside: readonly (number | undefined)[] = [],
): string {
  return valueInWords(
    value,
    { ...indicator, unit: said.exec(unitBehind(indicator.unit))?.[0] ?? '' },
    language,
    beside,
  );
}
