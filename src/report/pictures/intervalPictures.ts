import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { reportWords, type ReportWord } from '../../definitions/words/report';
import { say } from '../../definitions/words/say';
import { drawInterval, type IntervalRow } from '../../drawing/drawInterval';
import { authorityName } from '../../present/phrases/authorityName';
import { hasDirection } from '../../domain/hasDirection';
import { rankInWords } from '../../present/phrases/rankInWords';
import { shortTitle } from '../../present/phrases/shortTitle';
import { valueInWords } from '../../present/phrases/valueInWords';
import { valueOnAxis } from '../../present/phrases/valueOnAxis';
import { speaker } from '../../present/speaker';
import type { ReportPart, Words } from '../reportPart';
import { traceOf } from '../sentences/traceOf';
import type { Teller } from '../teller';

export interface Compared {
  comparison: Comparison;
  indicator: Indicator;
}

/** Rows of one picture: more would be taller than a page, and drawn too small to read. */
const mostRows = 14;

/** A picture's rows, and where it stands among those of its theme. */
interface Part {
  rows: readonly Compared[];
  /** From 1. */
  number: number;
  parts: number;
}

/** All indicators of a theme against their comparators' spread, on one scale: a picture, or as many as they need; none where none can be drawn. */
export function intervalPictures(teller: Teller, theme: Words, all: readonly Compared[]): ReportPart[] {
  const drawn = all.filter(
    ({ comparison }) => comparison.value !== undefined && comparison.bounds !== undefined,
  );
  const parts = Math.ceil(drawn.length / mostRows);
  const each = Math.ceil(drawn.length / parts);
  return Array.from({ length: parts }, (_, at) =>
    picture(teller, theme, drawn, {
      rows: drawn.slice(at * each, (at + 1) * each),
      number: at + 1,
      parts,
    }),
  );
}

function picture(
  { assessment, words, phrase }: Teller,
  theme: Words,
  all: readonly Compared[],
  part: Part,
): ReportPart {
  const { rows: drawn, number, parts } = part;
  const name = words('intervalPicture', { theme });
  const altText = (run: Assessment) => intervalAlt(run, theme, drawn);
  return {
    kind: 'picture',
    name: parts === 1 ? name : words('intervalPart', { title: name, number, parts }),
    altText: phrase(altText),
    svg: phrase((run) => intervalDrawing(run, intervalTitle(run, theme, all, part), drawn, altText(run))),
    wide: 1,
    from: [
      { figure: `drawn in ${theme.en}`, value: drawn.map(({ indicator }) => indicator.code).join(' ') },
      ...drawn.flatMap(({ comparison, indicator }) => [
        ...traceOf(assessment, comparison, 'value', 'rank', 'of', 'tied', 'standing'),
        { figure: `${indicator.code} spread`, value: comparison.bounds?.join(' ') ?? null },
      ]),
    ],
  };
}

function intervalDrawing(run: Assessment, title: string, all: readonly Compared[], altText: string): string {
  const { language, own } = run;
  const saying = (word: ReportWord, details = {}) => say(reportWords, word, language, details);
  const authority = authorityName(run, own);
  const directed = all.some(({ indicator }) => hasDirection(indicator));
  const rows = all.flatMap((one) => rowOf(run, one));
  return drawInterval(
    { rows },
    {
      title,
      altText,
      worse: directed ? saying('intervalWorse') : '',
      better: directed ? saying('intervalBetter') : '',
      own: rows.some(({ lower }) => lower !== undefined) ? saying('intervalOwn', { authority }) : authority,
      ownNeutral: saying('intervalNeutral', { authority }),
      middleHalf: saying('intervalHalf'),
      whole: saying('intervalWhole'),
      median: saying('trendMedian'),
    },
  );
}

function rowOf({ language }: Assessment, { comparison, indicator }: Compared): IntervalRow[] {
  const { value, bounds, interval, comparatorMedian } = comparison;
  if (value === undefined || bounds === undefined) return [];
  const [low, q1, middle, q3, high] = bounds;
  return [
    {
      label: shortTitle(indicator, language, 90),
      shown: valueOnAxis(value, indicator, language),
      own: value,
      low,
      q1,
      median: comparatorMedian ?? middle,
      q3,
      high,
      ...(interval && { lower: interval.lower95, upper: interval.upper95 }),
      better: !hasDirection(indicator) ? null : indicator.polarity === 'lowerIsBetter' ? 'lower' : 'higher',
    },
  ];
}

/** What all pictures of the theme show, and which of them this is. How many are better and worse is counted only of those that were tested. */
function intervalTitle(
  { language }: Assessment,
  theme: Words,
  all: readonly Compared[],
  { number, parts }: Part,
): string {
  const title = titleOf(language, theme, all);
  return parts === 1 ? title : say(reportWords, 'intervalPart', language, { title, number, parts });
}

function titleOf(language: Language, theme: Words, all: readonly Compared[]): string {
  const tested = all.filter(({ comparison }) => comparison.standing !== undefined);
  const many = (...names: string[]) =>
    tested.filter(({ comparison }) => names.includes(comparison.standing ?? '')).length;
  const details = { theme: theme[language], count: all.length };
  if (tested.length === 0) return say(reportWords, 'intervalTitleUntested', language, details);
  const counts = { better: many('better', 'muchBetter'), worse: many('worse', 'muchWorse') };
  return say(reportWords, 'intervalTitle', language, { ...details, ...counts });
}

function intervalAlt(run: Assessment, theme: Words, all: readonly Compared[]): string {
  const { language } = run;
  const rows = all.map(({ comparison, indicator }) =>
    say(reportWords, 'intervalRow', language, {
      title: shortTitle(indicator, language, 120),
      value: comparison.value === undefined ? '–' : valueInWords(comparison.value, indicator, language),
      rank: rankInWords(comparison, speaker(language)) || '–',
    }),
  );
  return say(reportWords, 'intervalAlt', language, { theme: theme[language], rows: rows.join(' ') });
}
