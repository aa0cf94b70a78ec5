import type { Indicator } from '../../domain/indicator';
import type { Fact } from '../../domain/strength';
import type { Language } from '../../domain/text';
import { inLanguage } from '../../definitions/words/say';
import type { SheetWord } from '../../definitions/words/sheets';
import { speaker } from '../speaker';
import { differenceInWords } from './differenceInWords';
import { periodSaid } from '../../definitions/words/periodSaid';
import { valueInWords } from './valueInWords';

const words: Readonly<Record<Fact['say'], SheetWord>> = {
  value: 'factValue',
  significantlyBetter: 'factSignificantlyBetter',
  significantlyWorse: 'factSignificantlyWorse',
  similarToBenchmark: 'factSimilar',
  betterUntested: 'factBetterUntested',
  worseUntested: 'factWorseUntested',
  atBenchmark: 'factAtBenchmark',
  best: 'factBest',
  worst: 'factWorst',
  rank: 'factRank',
  sharedRank: 'factSharedRank',
  improving: 'factImproving',
  worsening: 'factWorsening',
  noChange: 'factNoChange',
  targetMet: 'factTargetMet',
  targetMissed: 'factTargetMissed',
};

/**
 * A drafted sentence: "Reviews held on time (SCC/021): 93.5% in 2015-16, significantly better than the median of its 21 comparators (83.1%);
 * rank 2 of 22; the trend over its last five figures is improving." '' where there are no facts.
 */
export function factsInWords(facts: readonly Fact[], indicator: Indicator, language: Language): string {
  const speak = speaker(language);
  // what the council's figure is held against is seen to differ from it
  const told = facts
    .flatMap(({ say, details: { value, at, target } }) => [
      value,
      say === 'similarToBenchmark' ? '' : at,
      target,
    ])
    .filter((value) => typeof value === 'number');
  const inUnit = (value: string | number | undefined): string =>
    typeof value === 'number' ? valueInWords(value, indicator, language, told) : '';
  const title = inLanguage(indicator.title, language);
  const clauses = facts.map(({ say, details }) => {
    return speak(words[say], {
      ...details,
      period: periodSaid(String(details['period'] ?? ''), language),
      title: title === indicator.code || title === '' ? indicator.code : `${title} (${indicator.code})`,
      value: inUnit(details['value']),
      benchmark: speak('benchmarkMedian', { count: details['count'] ?? 0, at: inUnit(details['at']) }),
      target: inUnit(details['target']),
      gap: typeof details['gap'] === 'number' ? differenceInWords(details['gap'], indicator, language) : '',
    });
  });
  const [figure, ...rest] = clauses;
  if (figure === undefined) return '';
  return `${[figure, rest.join('; ')].filter((part) => part !== '').join(', ')}.`;
}
