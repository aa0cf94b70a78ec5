import { drawTrend } from '../../drawing/drawTrend';
import type { DrawingOptions } from '../../drawing/drawingOptions';
import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { authorityName } from '../../present/phrases/authorityName';
import { periodName } from '../../present/phrases/periodName';
import { shortTitle } from '../../present/phrases/shortTitle';
import { trendInWords } from '../../present/phrases/trendInWords';
import { unitInWords } from '../../present/phrases/unitInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import { trendPoints } from '../../present/sheets/charts/trendPoints';
import { valueOnAxis } from '../../present/phrases/valueOnAxis';
import { speaker } from '../../present/speaker';
import type { Say } from '../PaneContext';

/** One indicator over time against its comparators' middle half; undefined for fewer than three values. */
export function trendOf(
  assessment: Assessment,
  comparison: Comparison,
  indicator: Indicator,
  say: Say,
  options: DrawingOptions,
): string | undefined {
  const { language, tidied } = assessment;
  const points = trendPoints(comparison);
  const known = points.filter(({ value }) => value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const speak = speaker(language);
  const labelOf = (period: number): string => periodName(tidied.figures, period, language);
  const inWords = (value: number | undefined): string =>
    value === undefined ? '–' : valueInWords(value, indicator, language);
  const authority = authorityName(assessment, assessment.own);
  const { target } = comparison;
  const altText = speak('trendSentence', {
    authority,
    title: shortTitle(indicator, language, Infinity),
    from: inWords(first.value),
    first: labelOf(first.period),
    to: inWords(last.value),
    last: labelOf(last.period),
    trend: trendInWords(comparison.trend, speak).toLowerCase(),
    medianFrom: inWords(first.median),
    medianTo: inWords(last.median),
    low: inWords(last.q1),
    high: inWords(last.q3),
  });
  return drawTrend(
    {
      points: points.map(({ period, ...point }) => ({ label: labelOf(period), ...point })),
      ...(last.value !== undefined && { shown: valueOnAxis(last.value, indicator, language) }),
      ...(target !== undefined && { target }),
    },
    {
      title: '',
      altText,
      axis: unitInWords(indicator.unit, language),
      own: authority,
      band: say('chartBand'),
      median: say('chartMedianLine'),
      target:
        target === undefined ? '' : say('chartTarget', { value: valueOnAxis(target, indicator, language) }),
    },
    options,
  );
}
