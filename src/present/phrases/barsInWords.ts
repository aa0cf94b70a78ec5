import type { Assessment } from '../../domain/assessment';
import { comparesCounts } from '../../domain/comparesCounts';
import type { Comparison, Position, Standing } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { inLanguage } from '../../definitions/words/say';
import type { SheetWord } from '../../definitions/words/sheets';
import { speaker } from '../speaker';
import { authorityName } from './authorityName';
import { hasDirection } from '../../domain/hasDirection';
import { periodName } from './periodName';
import { rankInWords } from './rankInWords';
import { valueAgain } from './valueAgain';
import { valueInWords } from './valueInWords';

const againstMedian = {
  muchBetter: 'muchBetterThanMedian',
  better: 'betterThanMedian',
  similar: 'similarThanMedian',
  worse: 'worseThanMedian',
  muchWorse: 'muchWorseThanMedian',
  muchHigher: 'muchHigherThanMedian',
  higher: 'higherThanMedian',
  lower: 'lowerThanMedian',
  muchLower: 'muchLowerThanMedian',
} as const satisfies Record<Standing | Position, SheetWord>;

/** A chart's title is cut at this many characters of the indicator's own title. */
const longestTitle = 70;

/** The finding of an indicator's ranked bars: value, rank, and the tested difference where there is one. */
export function barsFinding(
  { language }: Assessment,
  comparison: Comparison,
  indicator: Indicator,
  full: boolean,
): string {
  const speak = speaker(language);
  const { value } = comparison;
  const difference = hasDirection(indicator) ? comparison.standing : comparison.position;
  const title = inLanguage(indicator.title, language) || indicator.code;
  const details = {
    title: full || title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`,
    value: value === undefined ? '' : valueInWords(value, indicator, language),
    rank: rankInWords(comparison, speak),
  };
  return difference === undefined
    ? speak('barsFinding', details)
    : speak('barsFindingTested', { ...details, difference: speak(againstMedian[difference]) });
}

/** What a reader of the ranked bars would see, in a few sentences. */
export function barsInWords(
  assessment: Assessment,
  comparison: Comparison,
  indicator: Indicator,
  shown: number,
): string {
  const { language, tidied } = assessment;
  const speak = speaker(language);
  const { ranked, value, comparatorMedian, period } = comparison;
  const again = (amount: number | undefined) => valueAgain(amount, indicator, language);
  const sentences = speak(hasDirection(indicator) ? 'barsSentence' : 'barsSentenceNeutral', {
    title: inLanguage(indicator.title, language) || indicator.code,
    period: periodName(tidied.figures, period, language),
    authority: authorityName(assessment, assessment.own),
    value: value === undefined ? '–' : valueInWords(value, indicator, language),
    rank: rankInWords(comparison, speak),
    median: again(comparatorMedian),
    best: again(ranked[0]?.value),
    worst: again(ranked.at(-1)?.value),
    some: shown < ranked.length ? speak('barsSome', { shown, of: ranked.length }) : '',
  });
  return comparesCounts(indicator) ? `${sentences} ${speak('meansCount')}` : sentences;
}
