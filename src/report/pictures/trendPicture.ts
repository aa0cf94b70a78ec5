import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { reportWords, type ReportWord } from '../../definitions/words/report';
import { say } from '../../definitions/words/say';
import { drawTrend } from '../../drawing/drawTrend';
import { authorityName } from '../../present/phrases/authorityName';
import { shortTitle } from '../../present/phrases/shortTitle';
import { unitInWords } from '../../present/phrases/unitInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import { valueOnAxis } from '../../present/phrases/valueOnAxis';
import type { ReportPart } from '../reportPart';
import { traceOf } from '../sentences/traceOf';
import type { Teller } from '../teller';
import { periodWords } from '../periodWords';

/** Fewer values than these are no line. */
const fewest = 3;
/** The latest periods that are drawn and told. */
const most = 10;

/** One indicator over time; undefined where there are too few values. */
export function trendPicture(
  { assessment, words, phrase }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): ReportPart | undefined {
  const series = comparison.series.slice(-most);
  if (series.filter(({ value }) => value !== undefined).length < fewest) return undefined;
  const altText = (run: Assessment) => trendAlt(run, { ...comparison, series }, indicator);
  return {
    kind: 'picture',
    name: words('trendPicture', { code: indicator.code }),
    altText: phrase(altText),
    svg: phrase((run) => drawn(run, { ...comparison, series }, indicator, altText(run))),
    wide: 0.95,
    from: [
      ...traceOf(assessment, comparison, 'trend', 'target'),
      {
        figure: `${indicator.code} series`,
        value: series
          .map(({ period, value, q1, median, q3 }) =>
            [period, ...[value, q1, median, q3].map((one) => one ?? '')].join(':'),
          )
          .join(' '),
      },
    ],
  };
}

/** Improving and worsening are said only where the trend was tested and shown. */
function titleWord({ trend }: Comparison): ReportWord {
  if (trend === 'improving') return 'trendTitleImproving';
  return trend === 'worsening' ? 'trendTitleWorsening' : 'trendTitle';
}

function drawn(run: Assessment, comparison: Comparison, indicator: Indicator, altText: string): string {
  const { language, own, tidied } = run;
  const saying = (word: ReportWord, details = {}) => say(reportWords, word, language, details);
  const { series, target } = comparison;
  const last = series.findLast(({ value }) => value !== undefined)?.value;
  return drawTrend(
    {
      points: series.map(({ period, ...values }) => ({
        label: periodWords(tidied.figures, period)[language],
        ...values,
      })),
      ...(target !== undefined && { target }),
      ...(last !== undefined && { shown: valueOnAxis(last, indicator, language) }),
    },
    {
      title: saying(titleWord(comparison), { title: shortTitle(indicator, language, 70) }),
      altText,
      axis: unitInWords(indicator.unit, language),
      own: authorityName(run, own),
      band: saying('trendBand'),
      median: saying('trendMedian'),
      target: saying('trendTarget'),
    },
  );
}

function trendAlt(run: Assessment, { series }: Comparison, indicator: Indicator): string {
  const { language, own, tidied } = run;
  const values = series.map(({ period, value }) => {
    const label = periodWords(tidied.figures, period)[language];
    return value === undefined
      ? say(reportWords, 'trendGap', language, { period: label })
      : say(reportWords, 'trendPoint', language, {
          period: label,
          value: valueInWords(value, indicator, language),
        });
  });
  return say(reportWords, 'trendAlt', language, {
    title: shortTitle(indicator, language, 120),
    authority: authorityName(run, own),
    values: values.join('; '),
  });
}
