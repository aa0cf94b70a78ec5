import type { Language } from '../../domain/text';
import { unitOfOne } from '../../definitions/words/unitPieces';
import { unitBehind } from './unitBehind';
import { unitInWords } from './unitInWords';

/** A unit as it is said behind a number that is printed so: "person" behind "1", "people" behind "2" and "1.0". */
export function unitAtNumber(unit: string, number: string, language: Language): string {
  const behind = unitBehind(unit);
  const many = unitInWords(behind, language);
  const [first = ''] = behind.split(' ');
  const one = number === '1' ? unitOfOne.get(first.toLowerCase()) : undefined;
  if (one === undefined) return many;
  const rest = behind.slice(first.length);
  // Welsh says "1 o blant dan 5 oed"; what has no Welsh is English throughout
  const [english, welsh] = one;
  if (rest === '') return language === 'cy' ? welsh : english;
  return many === behind ? `${english}${rest}` : many;
}
