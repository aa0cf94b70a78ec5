import type { Assessment } from '../../domain/assessment';
import type { NextLevel } from '../../domain/judgement';
import { inLanguage } from '../../definitions/words/say';
import { speaker } from '../speaker';
import { valueInWords } from './valueInWords';

/** The smallest change in one indicator that would move a domain up one level; '' where there is none.
 * @param called by its code, as in our tables, or by its title, for those who do not know the codes */
export function nextLevelInWords(
  assessment: Assessment,
  next: NextLevel | undefined,
  called: 'code' | 'title' = 'code',
): string {
  const { tidied, compared, language } = assessment;
  const position = tidied.figures.indicators.findIndex(({ code }) => code === next?.indicator);
  const indicator = tidied.figures.indicators[position];
  const now = compared.comparisons.find((comparison) => comparison.indicator === position)?.value;
  if (next === undefined || indicator === undefined || now === undefined) return '';
  const speak = speaker(language);
  const details = {
    code: called === 'code' ? indicator.code : `“${inLanguage(indicator.title, language) || indicator.code}”`,
    value: valueInWords(next.value, indicator, language, [now]),
    now: valueInWords(now, indicator, language, [next.value]),
    to: next.to,
  };
  return next.people === undefined
    ? speak('nextLevel', details)
    : speak('nextLevelPeople', { ...details, people: Math.abs(next.people) });
}
