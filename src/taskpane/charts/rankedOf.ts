import { drawRanked } from '../../drawing/drawRanked';
import type { DrawingOptions } from '../../drawing/drawingOptions';
import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { authorityName } from '../../present/phrases/authorityName';
import { barsInWords } from '../../present/phrases/barsInWords';
import { unitInWords } from '../../present/phrases/unitInWords';
import { valueOnAxis } from '../../present/phrases/valueOnAxis';
import { shownRanks } from '../../present/sheets/charts/shownRanks';
import type { Say } from '../PaneContext';

/** Rows that a small chart has room for: the best, the worst, and those around the council. */
const mostRows = 12;

/** Ranked dots of one indicator; undefined where there is nothing to rank. */
export function rankedOf(
  assessment: Assessment,
  comparison: Comparison,
  indicator: Indicator,
  say: Say,
  options: DrawingOptions,
): string | undefined {
  const { own, language } = assessment;
  const { ranked, value, interval, comparatorMedian, target } = comparison;
  const ownAt = ranked.findIndex(({ authority }) => authority === own);
  if (ownAt < 0 || ranked.length < 2) return undefined;
  const shown = shownRanks(ranked.length, ownAt, mostRows);
  const onAxis = (amount: number): string => valueOnAxis(amount, indicator, language);
  const points = shown.flatMap((index) => {
    const one = ranked[index];
    if (one === undefined) return [];
    const isOwn = one.authority === own;
    return [
      {
        name: authorityName(assessment, one.authority),
        value: one.value,
        shown: onAxis(one.value),
        own: isOwn,
        ...(isOwn && interval !== undefined && { lower: interval.lower95, upper: interval.upper95 }),
      },
    ];
  });
  return drawRanked(
    {
      points,
      ...(comparatorMedian !== undefined && { median: comparatorMedian }),
      ...(target !== undefined && { target }),
    },
    {
      title: '',
      altText: barsInWords(assessment, comparison, indicator, shown.length),
      axis: unitInWords(indicator.unit, language),
      median: comparatorMedian === undefined ? '' : say('chartMedian', { value: onAxis(comparatorMedian) }),
      target:
        target === undefined
          ? ''
          : say('chartTarget', { value: valueOnAxis(target, indicator, language, [value]) }),
    },
    options,
  );
}
