import { drawInterval, type IntervalRow } from '../../drawing/drawInterval';
import type { DrawingOptions } from '../../drawing/drawingOptions';
import type { Assessment } from '../../domain/assessment';
import type { Evidence } from '../../domain/judgement';
import { authorityName } from '../../present/phrases/authorityName';
import { shortTitle } from '../../present/phrases/shortTitle';
import { valueInWords } from '../../present/phrases/valueInWords';
import type { Say } from '../PaneContext';

/** The indicators of a domain on one scale, better always on the right; undefined where fewer than two have a value and a group. */
export function standingsOf(
  assessment: Assessment,
  evidence: readonly Evidence[],
  say: Say,
  options: DrawingOptions,
): string | undefined {
  const rows = evidence.flatMap((piece) => rowOf(assessment, piece, say));
  if (rows.length < 2) return undefined;
  const authority = authorityName(assessment, assessment.own);
  const directed = rows.some(({ better }) => better !== null);
  return drawInterval(
    { rows },
    {
      title: '',
      altText: rows.map(({ said }) => said).join(' '),
      worse: directed ? say('chartWorse') : '',
      better: directed ? say('chartBetter') : '',
      own: authority,
      ownNeutral: say('chartNeutral', { name: authority }),
      middleHalf: say('chartHalf'),
      whole: say('chartWhole'),
      median: say('chartMedianLine'),
    },
    options,
  );
}

function rowOf(
  { compared, tidied, language }: Assessment,
  { kind, index }: Evidence,
  say: Say,
): (IntervalRow & { said: string })[] {
  const comparison = kind === 'indicator' ? compared.comparisons[index] : undefined;
  const indicator = comparison && tidied.figures.indicators[comparison.indicator];
  if (indicator === undefined || comparison?.value === undefined || comparison.bounds === undefined)
    return [];
  const { value, bounds, interval, comparatorMedian } = comparison;
  const [low, q1, middle, q3, high] = bounds;
  const median = comparatorMedian ?? middle;
  const inWords = (amount: number): string => valueInWords(amount, indicator, language);
  const { polarity } = indicator;
  const title = shortTitle(indicator, language, Infinity);
  return [
    {
      label: title,
      shown: inWords(value),
      own: value,
      low,
      q1,
      median,
      q3,
      high,
      ...(interval !== undefined && { lower: interval.lower95, upper: interval.upper95 }),
      better: polarity === 'higherIsBetter' ? 'higher' : polarity === 'lowerIsBetter' ? 'lower' : null,
      said: say('chartStanding', {
        title,
        value: inWords(value),
        low: inWords(q1),
        high: inWords(q3),
        median: inWords(median),
      }),
    },
  ];
}
