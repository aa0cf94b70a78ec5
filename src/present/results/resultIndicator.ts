import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { ResultIndicator } from '../../domain/results';
import { cellAddress } from '../../domain/cellName';
import { inLanguage } from '../../definitions/words/say';
import { omissionInWords } from '../phrases/omissionInWords';
import { sourceCells } from '../phrases/sourceCells';
import { resultStatistics } from './resultStatistics';

/** One indicator of results.json. Reasons of omission are codes (a marker's name, or `compare`'s reason), with words beside. */
export function resultIndicator(assessment: Assessment, comparison: Comparison): ResultIndicator {
  const { tidied, language } = assessment;
  const { indicators, periods, authorities } = tidied.figures;
  const indicator = indicators[comparison.indicator];
  if (indicator === undefined) throw new RangeError(`no indicator ${comparison.indicator}`);
  const { interval } = comparison;
  return {
    code: indicator.code,
    title: inLanguage(indicator.title, language),
    polarity: directionOf(indicator),
    unit: indicator.unit,
    period: periods[comparison.period]?.label ?? '',
    value: comparison.value ?? null,
    numerator: comparison.numerator ?? null,
    denominator: comparison.denominator ?? null,
    marker: comparison.marker ?? null,
    markerText: comparison.markerText ?? null,
    rank: comparison.rank ?? null,
    of: comparison.of,
    tied: comparison.tied,
    quartile: comparison.quartile ?? null,
    comparatorMedian: comparison.comparatorMedian ?? null,
    comparatorMean: comparison.comparatorMean ?? null,
    comparatorPooled: comparison.comparatorPooled ?? null,
    lower95: interval?.lower95 ?? null,
    upper95: interval?.upper95 ?? null,
    lower998: interval?.lower998 ?? null,
    upper998: interval?.upper998 ?? null,
    intervalApproximate: interval?.approximate ?? false,
    difference: comparison.standing ?? comparison.position ?? null,
    trend: comparison.trend,
    trendP: comparison.trendP ?? null,
    target: comparison.target ?? null,
    targetMet: comparison.targetMet ?? null,
    gapToMedian: comparison.gapToMedian ?? null,
    gapInPeople: comparison.gapInPeople ?? null,
    ...resultStatistics(assessment, comparison),
    omitted: comparison.omitted.map(({ authority, reason, marker }) => ({
      gss: authorities[authority]?.gss ?? '',
      name: authorities[authority]?.name ?? '',
      reason: marker ?? reason,
      reasonInWords: omissionInWords(marker ?? reason, language),
    })),
    cells: sourceCells(assessment, comparison).map(cellAddress),
  };
}

function directionOf({ polarity }: Indicator): ResultIndicator['polarity'] {
  return polarity === 'higherIsBetter' || polarity === 'lowerIsBetter' ? polarity : null;
}
