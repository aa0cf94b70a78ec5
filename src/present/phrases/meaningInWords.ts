import type { Assessment } from '../../domain/assessment';
import { comparesCounts } from '../../domain/comparesCounts';
import type { Comparison, Position, Standing } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { SheetWord } from '../../definitions/words/sheets';
import { speaker, type Speaker } from '../speaker';
import { hasDirection } from '../../domain/hasDirection';

const tested = {
  muchBetter: 'meansMuchBetter',
  better: 'meansBetter',
  similar: 'meansSimilar',
  worse: 'meansWorse',
  muchWorse: 'meansMuchWorse',
  muchHigher: 'meansMuchHigher',
  higher: 'meansHigher',
  lower: 'meansLower',
  muchLower: 'meansMuchLower',
} as const satisfies Record<Standing | Position, SheetWord>;

const quarters = {
  1: 'meansQuarter1',
  2: 'meansQuarter2',
  3: 'meansQuarter3',
  4: 'meansQuarter4',
} as const satisfies Record<NonNullable<Comparison['quartile']>, SheetWord>;

const trends = {
  improving: 'meansImproving',
  worsening: 'meansWorsening',
  increasing: 'meansIncreasing',
  decreasing: 'meansDecreasing',
  noChange: 'meansNoChange',
  notTested: undefined,
} as const satisfies Record<Comparison['trend'], SheetWord | undefined>;

/**
 * What the council's figure means, assembled from rules: each sentence rests on one result. "Significant" is said of a test alone,
 * "improving" and "worsening" of a trend that was tested, and nothing is better or worse without a direction.
 */
export function meaningInWords(
  { language }: Assessment,
  comparison: Comparison,
  indicator: Indicator,
): string {
  const speak = speaker(language);
  if (comparison.value === undefined) return speak('meansNothing');
  const trend = trends[comparison.trend];
  const isCompared = comparison.comparatorCount > 0 && comparesCounts(indicator);
  return [
    standingSentence(comparison, indicator, speak),
    isCompared ? speak('meansCount') : '',
    trend === undefined ? '' : speak(trend),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function standingSentence(
  { standing, position, quartile, comparatorCount }: Comparison,
  indicator: Indicator,
  speak: Speaker,
): string {
  const directed = hasDirection(indicator);
  const undirected = speak(indicator.polarity === 'unknown' ? 'meansUnsaid' : 'meansNoDirection');
  const difference = directed ? standing : position;
  if (difference !== undefined) {
    const sentence = speak(tested[difference], { benchmark: speak('benchmarkOfMedian') });
    return directed || difference !== 'similar' ? sentence : `${sentence} ${undirected}`;
  }
  if (!directed) return undirected;
  if (comparatorCount === 0) return '';
  return speak(quartile === undefined ? 'meansNotTested' : quarters[quartile]);
}
