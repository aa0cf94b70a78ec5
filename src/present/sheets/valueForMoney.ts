import type { Assessment } from '../../domain/assessment';
import type { Indicator } from '../../domain/indicator';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import type { ValueForMoney } from '../../domain/valueForMoney';
import { quadrantWord } from '../../definitions/quadrantWord';
import { inLanguage } from '../../definitions/words/say';
import { figureWidth } from '../layout/figureWidth';
import { placeTable } from '../layout/placeTable';
import { looks, palette } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { decimalsOf, numberFormatOf } from '../phrases/decimalsOf';
import { quadrantInWords } from '../phrases/quadrantInWords';
import { unitInWords } from '../phrases/unitInWords';
import { drawingFigures } from './charts/drawingFigures';
import { mostInTable } from './charts/mostInTable';
import { shownRanks } from './charts/shownRanks';
import { valueAxis } from './charts/valueAxis';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';

/** Characters of a column of figures, where none is longer. */
const usualWidth = 16;
/** Rows of usual height that a chart takes. */
const chartRows = 24;
const chartColumn = 4;
/** Councils of a table that has no room for all: it is as tall as the chart then. */
const mostBeside = 15;

/** Cost against performance: for each pair a table of the councils, and a scatter chart of it with the medians of the comparators. */
export function valueForMoney(assessment: Assessment, pairs: readonly ValueForMoney[]): SheetPlan {
  const speak = speaker(assessment.language);
  const authority = authorityName(assessment, assessment.own);
  const wide = pairs.map((pair) => {
    const indicators = indicatorsOf(assessment, pair);
    return indicators === undefined ? [] : columnsOf(pair, indicators).map(({ width }) => width);
  });
  const widths = [0, 1].map((at) => Math.max(usualWidth, ...wide.map((both) => both[at] ?? 0)));
  const isLong = pairs.some(({ points }) => points.length > mostInTable);
  const sheet = new SheetBuilder('money', '', speak('sheetMoney'), [
    ...[34, ...widths, 3, 100],
    ...(isLong ? [3, 34, ...widths] : []),
  ]);
  sheet.title(speak('moneyTitle', { authority }), speak('moneyHowToRead'));
  pairs.forEach((pair, index) => {
    sheet.blank();
    if (index > 0) sheet.breakPage();
    section(sheet, assessment, pair, index + 1);
  });
  if (isLong) sheet.printUpTo(chartColumn);
  return sheet.build();
}

function section(sheet: SheetBuilder, assessment: Assessment, pair: ValueForMoney, number: number): void {
  const { language } = assessment;
  const speak = speaker(language);
  const indicators = indicatorsOf(assessment, pair);
  if (indicators === undefined) return;
  const [cost, outcome] = indicators;
  const names = { cost: inLanguage(cost.title, language), outcome: inLanguage(outcome.title, language) };
  const hasRoom = pair.points.length <= mostInTable;
  const shown = shownPoints(pair);
  const sentence = [
    quadrantInWords(assessment, pair),
    ...(hasRoom ? [] : [speak('moneySome', { shown: shown.length, of: pair.points.length })]),
  ].join(' ');
  sheet.row([speak('moneyHeading', names)], looks.heading);
  sheet.put(sheet.next, chartColumn, sentence, { ...looks.plain, wrap: true });
  const rowsOf = (points: ValueForMoney['points']): PlanValue[][] => [
    ...points.map(({ authority, cost: spent, outcome: got }) => [
      authorityName(assessment, authority),
      spent,
      got,
    ]),
    [speak('moneyMedians'), pair.medianCost, pair.medianOutcome],
  ];
  const formats = columnsOf(pair, indicators).map(({ numberFormat }) => ({ numberFormat }));
  const headers = [speak('authority'), speak('moneyCost'), speak('moneyOutcome')];
  const area = placeTable(
    sheet,
    `money_${number}`,
    headers.map((header, at) => ({ header, ...formats[at - 1] })),
    rowsOf(shown),
  );
  const marks = hasRoom
    ? area
    : drawingFigures(
        sheet,
        { row: area.row, column: chartColumn + 2 },
        [headers, ...rowsOf(pair.points)],
        speak,
      );
  const first = area.row + 1;
  sheet.look({ row: first, column: 0, rows: 1, columns: 3 }, { bold: true, fill: palette.soft });
  const part = (row: number, count: number, column = marks.column) => ({
    categories: { row, column: column + 1, rows: count, columns: 1 },
    values: { row, column: column + 2, rows: count, columns: 1 },
  });
  sheet.blank();
  const lines = placeTable(
    sheet,
    `money_lines_${number}`,
    [
      { header: speak('moneyLines') },
      { header: speak('moneyCost'), ...formats[0] },
      { header: speak('moneyOutcome'), ...formats[1] },
    ],
    lineEnds(pair, speak('moneyMedianCost'), speak('moneyMedianOutcome')),
  );
  const axis = ({ unit }: Indicator, name: string): string =>
    unit === '' ? name : `${name} (${unitInWords(unit, assessment.language)})`;
  sheet.chart({
    name: speak('moneyChartName', { number }),
    kind: 'scatter',
    title: `${authorityName(assessment, assessment.own)}: ${speak(quadrantWord(pair))}`,
    altText: sentence,
    over: { row: area.row + 1, column: chartColumn, rows: chartRows, columns: 1 },
    series: [
      {
        name: speak('moneyComparators'),
        ...part(marks.row + 2, pair.points.length - 1),
        color: palette.otherMark,
        outline: palette.line,
        marker: 'circle',
        markerSize: hasRoom ? 8 : 5,
      },
      {
        name: authorityName(assessment, assessment.own),
        ...part(marks.row + 1, 1),
        color: palette.ownBar,
        outline: palette.ink,
        marker: 'square',
        markerSize: 9,
      },
      {
        name: speak('moneyMedians'),
        ...part(marks.row + 1 + pair.points.length, 1),
        color: palette.suggestedLine,
        marker: 'diamond',
      },
      ...(['moneyMedianCost', 'moneyMedianOutcome'] as const).map((word, at) => ({
        name: speak(word),
        kind: 'scatterLines' as const,
        ...part(lines.row + 1 + 2 * at, 2, lines.column),
        color: palette.suggestedLine,
        weight: 1.25,
        dash: true,
        marker: 'none' as const,
      })),
    ],
    categoryTitle: axis(cost, names.cost),
    valueTitle: axis(outcome, names.outcome),
    ...valueAxis(
      pair.points.map((point) => point.outcome),
      outcome,
      'nearLeast',
    ),
    legend: 'bottom',
  });
  while (sheet.next < area.row + 2 + chartRows) sheet.blank();
}

/** The councils of the table: ours first, then all; or where there is no room, those that cost least and most and those nearest to ours. */
function shownPoints({ points }: ValueForMoney): ValueForMoney['points'] {
  const [own, ...others] = points;
  if (own === undefined || points.length <= mostInTable) return points;
  const ranked = [...points].sort((one, other) => one.cost - other.cost);
  const shown = shownRanks(ranked.length, ranked.indexOf(own), mostBeside);
  const inTable = new Set(shown.map((index) => ranked[index]));
  return [own, ...others.filter((one) => inTable.has(one))];
}

/** What a pair's cost and outcome are; undefined where the run has one of them no more. */
function indicatorsOf(
  { compared, tidied }: Assessment,
  { cost, outcome }: ValueForMoney,
): readonly [Indicator, Indicator] | undefined {
  const [first, second] = [cost, outcome].map(
    (at) => tidied.figures.indicators[compared.comparisons[at]?.indicator ?? -1],
  );
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** How a pair's costs and outcomes are printed, and how wide. */
function columnsOf({ points }: ValueForMoney, [cost, outcome]: readonly [Indicator, Indicator]) {
  const column = (indicator: Indicator, values: readonly number[]) => {
    const decimals = decimalsOf(indicator, values);
    return { numberFormat: numberFormatOf(decimals), width: figureWidth(values, decimals, usualWidth) };
  };
  return [
    column(
      cost,
      points.map((point) => point.cost),
    ),
    column(
      outcome,
      points.map((point) => point.outcome),
    ),
  ];
}

/** Two lines that part the picture into quarters: each goes through a median, from the least to the most that any council has. */
function lineEnds(
  { points, medianCost, medianOutcome }: ValueForMoney,
  costLine: string,
  outcomeLine: string,
): PlanValue[][] {
  const costs = points.map(({ cost }) => cost);
  const outcomes = points.map(({ outcome }) => outcome);
  return [
    [costLine, medianCost, Math.min(...outcomes)],
    [costLine, medianCost, Math.max(...outcomes)],
    [outcomeLine, Math.min(...costs), medianOutcome],
    [outcomeLine, Math.max(...costs), medianOutcome],
  ];
}
