import { countedNouns } from '../../definitions/words/countedNouns';
import { timesOfOne } from '../../definitions/words/unitPieces';
import type { Language } from '../../domain/text';
import { unitBehind } from './unitBehind';
import { unitInWords } from './unitInWords';
import { wholeAtStart } from './wholeAtStart';

const singulars = [
  ...countedNouns.map(({ en, cy }) => [wholeAtStart(en.many), en.one, cy.one] as const),
  ...timesOfOne.map(([many, english, welsh]) => [wholeAtStart(many), english, welsh] as const),
];

/** A unit as it is said behind a number that is printed so: "person" behind "1", "people" behind "2" and "1.0". */
export function unitAtNumber(unit: string, number: string, language: Language): string {
  const behind = unitBehind(unit);
  const many = unitInWords(behind, language, 'behind');
  if (number !== '1') return many;
  for (const [matcher, english, welsh] of singulars) {
    const found = matcher.exec(behind);
    if (found === null) continue;
    const rest = behind.slice(found[0].length);
    if (rest === '') return language === 'cy' ? welsh : english;
    // Welsh says "1 o blant dan 5 oed"; what has no Welsh is English throughout
    return many === behind ? `${english}${rest}` : many;
  }
  return many;
}
