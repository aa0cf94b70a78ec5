import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { reportWords, type ReportWord } from '../../definitions/words/report';
import { inLanguage, say } from '../../definitions/words/say';
import { drawRanked } from '../../drawing/drawRanked';
import { authorityName } from '../../present/phrases/authorityName';
import { barsFinding } from '../../present/phrases/barsInWords';
import { rankInWords } from '../../present/phrases/rankInWords';
import { unitInWords } from '../../present/phrases/unitInWords';
import { valueAgain } from '../../present/phrases/valueAgain';
import { valueInWords } from '../../present/phrases/valueInWords';
import { valueOnAxis } from '../../present/phrases/valueOnAxis';
import { shownRanks } from '../../present/sheets/charts/shownRanks';
import { speaker } from '../../present/speaker';
import type { ReportPart } from '../reportPart';
import { traceOf } from '../sentences/traceOf';
import type { Teller } from '../teller';
import { periodWords } from '../periodWords';

/** Authorities that one picture has room for. */
const mostRows = 24;

/** Ranked dots of one indicator; undefined where the council is not ranked among others. */
export function rankedPicture(
  { assessment, words, phrase }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): ReportPart | undefined {
  const { ranked, rank } = comparison;
  const at = ranked.findIndex(({ authority }) => authority === assessment.own);
  if (rank === undefined || ranked.length < 2 || at < 0) return undefined;
  const shown = shownRanks(ranked.length, at, mostRows);
  const altText = (run: Assessment) => rankedAlt(run, comparison, indicator, shown.length);
  return {
    kind: 'picture',
    name: words('rankedPicture', { code: indicator.code }),
    altText: phrase(altText),
    svg: phrase((run) => drawn(run, comparison, indicator, shown, altText(run))),
    wide: 0.95,
    from: [
      ...traceOf(
        assessment,
        comparison,
        'value',
        'rank',
        'of',
        'tied',
        'comparatorMedian',
        'standing',
        'position',
      ),
      ...traceOf(assessment, comparison, 'target'),
      {
        figure: `${indicator.code} ranked`,
        value: ranked.map(({ authority, value }) => `${authority}:${value}`).join(' '),
      },
    ],
  };
}

function drawn(
  run: Assessment,
  { ranked, value, interval, comparatorMedian, target, ...comparison }: Comparison,
  indicator: Indicator,
  shown: readonly number[],
  altText: string,
): string {
  const { language, own } = run;
  const number = (amount: number) => valueOnAxis(amount, indicator, language);
  const label = (word: ReportWord, amount: number | undefined) =>
    amount === undefined
      ? ''
      : saying(word, language, { value: valueOnAxis(amount, indicator, language, [value]) });
  const points = shown.flatMap((index) => {
    const one = ranked[index];
    if (one === undefined) return [];
    const isOwn = one.authority === own;
    return [
      {
        name: authorityName(run, one.authority),
        value: one.value,
        shown: number(one.value),
        own: isOwn,
        ...(isOwn && interval && { lower: interval.lower95, upper: interval.upper95 }),
      },
    ];
  });
  return drawRanked(
    {
      points,
      ...(comparatorMedian !== undefined && { median: comparatorMedian }),
      ...(target !== undefined && { target }),
      fromZero: points.every((point) => point.value >= 0),
    },
    {
      title: barsFinding(
        run,
        { ranked, value, interval, comparatorMedian, target, ...comparison },
        indicator,
        false,
      ),
      altText,
      axis: unitInWords(indicator.unit, language),
      median: label('rankedMedian', comparatorMedian),
      target: label('rankedTarget', target),
    },
  );
}

function rankedAlt(run: Assessment, comparison: Comparison, indicator: Indicator, shown: number): string {
  const { language, tidied, own } = run;
  const { ranked, value, comparatorMedian, period } = comparison;
  const again = (amount: number | undefined) => valueAgain(amount, indicator, language);
  const whole = saying('rankedAlt', language, {
    title: inLanguage(indicator.title, language) || indicator.code,
    period: periodWords(tidied.figures, period)[language],
    authority: authorityName(run, own),
    value: value === undefined ? '–' : valueInWords(value, indicator, language),
    rank: rankInWords(comparison, speaker(language)),
    median: again(comparatorMedian),
    first: again(ranked[0]?.value),
    last: again(ranked.at(-1)?.value),
  });
  return shown < ranked.length
    ? `${whole} ${saying('rankedSome', language, { shown, of: ranked.length })}`
    : whole;
}

function saying(word: ReportWord, language: Language, details: Record<string, string | number>): string {
  return say(reportWords, word, language, details);
}
