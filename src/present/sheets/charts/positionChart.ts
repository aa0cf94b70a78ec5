import type { Assessment } from '../../../domain/assessment';
import type { ChartPlanSeries } from '../../../domain/chartPlan';
import type { PlanArea, PlanValue } from '../../../domain/sheetPlan';
import type { Language } from '../../../domain/text';
import type { SheetWord } from '../../../definitions/words/sheets';
import { formatNumber } from '../../../definitions/words/formatNumber';
import { textLines } from '../../layout/textLines';
import { palette } from '../../palette';
import { andMore } from '../../phrases/andMore';
import { authorityName } from '../../phrases/authorityName';
import { shortTitle } from '../../phrases/shortTitle';
import { valueInWords } from '../../phrases/valueInWords';
import { valueOnAxis } from '../../phrases/valueOnAxis';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker, type Speaker } from '../../speaker';
import { chartColumn } from './chartColumn';
import { drawingColumns, drawingFigures } from './drawingFigures';
import { placeChart } from './placeChart';
import { positionFinding } from './positionFinding';
import { positionInGroup, type PositionInGroup } from './positionInGroup';
import type { DrawnIndicator } from './themeIndicators';

/** Pairs of bars that a page has room for. */
const mostPairs = 11;
/** Rows of usual height that a page has for the sentence and the chart below it. */
const mostRows = 37;
/** Characters of a bar's label: in two lines, labels would have no room beside the bars, and every other one would go. */
const longestLabel = 46;
/** Indicators that a sentence names; more are counted. */
const mostNamed = 8;
/** How wide the council's mark is, on the scale of 0 to 100. */
const markWidth = 2;

interface Placed extends DrawnIndicator {
  position: PositionInGroup;
}

/**
 * Adds the chart of all indicators of a theme on one scale: a pair of bars for each, the group's spread above, the council's mark and
 * its interval below. Stacked bars, since Excel's chart API draws no error bars of one's own lengths.
 * @returns whether there is such a chart
 */
export function positionChart(
  sheet: SheetBuilder,
  assessment: Assessment,
  indicators: readonly DrawnIndicator[],
  { theme, tableName }: { theme: string; tableName: string },
): boolean {
  const { language } = assessment;
  const speak = speaker(language);
  const placeable = indicators.flatMap((one): Placed[] => {
    const position = positionInGroup(one.comparison, one.indicator);
    return position === undefined ? [] : [{ ...one, position }];
  });
  const placed = placeable.slice(0, mostPairs);
  if (placed.length < 2) return false;
  const authority = authorityName(assessment, assessment.own);
  const numbers = { numberFormat: '0.0', wrap: true } as const;
  const bars = placed.flatMap((one, index) => [
    ...(index === 0 ? [] : [Array.from({ length: 9 }, (): PlanValue => null)]),
    ...pairOf(one, authority, language),
  ]);
  const headers = [speak('positionBar'), ...parts.map(({ word }) => speak(word))];
  const lengths = drawingFigures(
    sheet,
    { row: sheet.next + 2, column: drawingColumns.scale },
    [headers, ...bars],
    speak,
  );
  const sentence = sentenceOf(placed, placeable, indicators, authority, language);
  placeChart(sheet, {
    heading: speak('positionHeading'),
    sentence,
    tables: [
      {
        name: tableName,
        columns: [
          { header: speak('indicator'), wrap: true },
          { header: speak('value'), wrap: true, align: 'right' },
          { header: speak('position'), ...numbers },
          { header: speak('lower95'), ...numbers },
          { header: speak('upper95'), ...numbers },
          { header: speak('comparatorMedian'), ...numbers },
        ],
        rows: placed.map((one) => [
          labelOf(one, language),
          shownOf(one, language),
          one.position.value,
          one.position.interval?.[0] ?? null,
          one.position.interval?.[1] ?? null,
          one.position.quartiles[1],
        ]),
      },
    ],
    rows: Math.min(mostRows - textLines(sentence, sheet.widths[chartColumn] ?? 0), bars.length + 9),
    chart: () => ({
      name: speak('positionName', { theme }),
      kind: 'stackedBars',
      title: positionFinding(placed, theme, speak),
      series: seriesOf(
        { row: lengths.row + 1, column: lengths.column, rows: bars.length, columns: 1 },
        authority,
        placed.some(hasInterval),
        speak,
      ),
      valueTitle: speak('positionAxis'),
      valueMin: 0,
      valueMax: 100,
      valueStep: 25,
      valueFormat: '0',
      reversed: true,
      legend: 'bottom',
    }),
  });
  return true;
}

function labelOf({ indicator }: Placed, language: Language): string {
  const { code } = indicator;
  return `${code}: ${shortTitle(indicator, language, Math.max(12, longestLabel - code.length))}`;
}

/** A value with its sign but no words that say of what: the sentence has those. */
function shownOf({ comparison: { value }, indicator }: Placed, language: Language): string {
  return value === undefined ? '–' : valueOnAxis(value, indicator, language);
}

/** The group's bar and the council's, each as label and eight lengths, of which its own are filled. */
function pairOf(one: Placed, authority: string, language: Language): PlanValue[][] {
  const { position } = one;
  const [worse, median, better] = position.quartiles;
  const from = Math.min(100 - markWidth, Math.max(0, position.value - markWidth / 2));
  const to = from + markWidth;
  const [low, high] = position.interval ?? [from, to];
  const begin = Math.min(low, from);
  const tenth = (length: number) => Math.round(length * 10) / 10;
  const group = [worse, median - worse, better - median].map(tenth);
  const own = [from - begin, markWidth, Math.max(0, high - to)].map(tenth);
  return [
    [labelOf(one, language), null, ...group, null, null, null, tenth(100 - better)],
    [`${authority}: ${shownOf(one, language)}`, tenth(begin), null, null, null, ...own, null],
  ];
}

/**
 * The lengths that the two bars are made of, in the order of stacking: the group's from its worst value on, the council's after what is
 * left empty. Those without a name are not in the legend; they stand so that it holds whichever end applications count its entries from.
 */
const parts = [
  { word: 'positionBarClear', color: palette.paper, clear: true },
  { word: 'positionBarWorst', color: palette.soft, named: 'positionOuter' },
  { word: 'positionBarLower', color: palette.otherBar, named: 'positionMiddle' },
  { word: 'positionBarUpper', color: palette.otherBar },
  { word: 'positionBarBelow', color: palette.interval },
  { word: 'positionBarMark', color: palette.ownBar, named: 'authority' },
  { word: 'positionBarAbove', color: palette.interval, named: 'positionInterval' },
  { word: 'positionBarBest', color: palette.soft },
] as const satisfies readonly { word: SheetWord; color: string; named?: SheetWord; clear?: true }[];

function seriesOf(labels: PlanArea, authority: string, interval: boolean, speak: Speaker): ChartPlanSeries[] {
  const nameOf = (part: (typeof parts)[number]) => {
    if (!('named' in part)) return speak(part.word);
    if (part.named === 'authority') return authority;
    // it cannot be left out of the legend: see `parts`
    return speak(part.named === 'positionInterval' && !interval ? 'positionNoInterval' : part.named);
  };
  return parts.map((part, index) => ({
    name: nameOf(part),
    values: { ...labels, column: labels.column + 1 + index },
    categories: labels,
    color: part.color,
    ...('clear' in part ? { clear: true } : { outline: palette.line }),
    ...(!('named' in part) && { unnamed: true }),
  }));
}

const hasInterval = ({ position: { interval } }: Placed): boolean => interval !== undefined;

function sentenceOf(
  placed: readonly Placed[],
  placeable: readonly Placed[],
  all: readonly DrawnIndicator[],
  authority: string,
  language: Language,
): string {
  const speak = speaker(language);
  const listed = placed
    .map((one) =>
      speak('positionListed', {
        code: one.indicator.code,
        value:
          one.comparison.value === undefined
            ? '–'
            : valueInWords(one.comparison.value, one.indicator, language),
        position: formatNumber(one.position.value, 0),
      }),
    )
    .join(' ');
  const drawn = new Set(placeable.map(({ indicator }) => indicator));
  const without = all.filter(({ indicator }) => !drawn.has(indicator)).map(({ indicator }) => indicator.code);
  const more = placeable.length - placed.length;
  return [
    speak('positionSentence', {
      authority,
      listed,
      mark: speak(placed.some(hasInterval) ? 'positionMarkInterval' : 'positionMark'),
    }),
    ...(placed.some(({ position: { interval } }) => interval?.[0] === 0 || interval?.[1] === 100)
      ? [speak('positionCut')]
      : []),
    ...(more > 0 ? [speak('positionMore', { count: placed.length, more })] : []),
    ...(without.length > 0 ? [speak('positionUndrawn', { codes: andMore(without, mostNamed, speak) })] : []),
  ].join(' ');
}
