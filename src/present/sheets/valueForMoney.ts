import type { Assessment } from '../../domain/assessment';
import type { Indicator } from '../../domain/indicator';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import type { ValueForMoney } from '../../domain/valueForMoney';
import { inLanguage } from '../../definitions/words/say';
import { placeTable } from '../layout/placeTable';
import { looks, palette } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { decimalsOf, numberFormatOf } from '../phrases/decimalsOf';
import { quadrantInWords, quadrantWord } from '../phrases/quadrantInWords';
import { unitInWords } from '../phrases/unitInWords';
import { valueAxis } from './charts/valueAxis';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';

/** Rows of usual height that a chart takes. */
const chartRows = 24;
const chartColumn = 4;

/** Cost against performance: for each pair a table of the councils, and a scatter chart of it with the medians of the comparators. */
export function valueForMoney(assessment: Assessment, pairs: readonly ValueForMoney[]): SheetPlan {
  const speak = speaker(assessment.language);
  const authority = authorityName(assessment, assessment.own);
  const sheet = new SheetBuilder('money', '', speak('sheetMoney'), [34, 16, 16, 3, 100]);
  sheet.title(speak('moneyTitle', { authority }), speak('moneyHowToRead'));
  pairs.forEach((pair, index) => {
    sheet.blank();
    if (index > 0) sheet.breakPage();
    section(sheet, assessment, pair, index + 1);
  });
  return sheet.build();
}

function section(sheet: SheetBuilder, assessment: Assessment, pair: ValueForMoney, number: number): void {
  const { compared, tidied, language } = assessment;
  const speak = speaker(language);
  const indicatorOf = (at: number): Indicator | undefined =>
    tidied.figures.indicators[compared.comparisons[at]?.indicator ?? -1];
  const [cost, outcome] = [indicatorOf(pair.cost), indicatorOf(pair.outcome)];
  if (cost === undefined || outcome === undefined) return;
  const names = { cost: inLanguage(cost.title, language), outcome: inLanguage(outcome.title, language) };
  const sentence = quadrantInWords(assessment, pair);
  sheet.row([speak('moneyHeading', names)], looks.heading);
  sheet.put(sheet.next, chartColumn, sentence, { ...looks.plain, wrap: true });
  const rows: PlanValue[][] = pair.points.map((point) => [
    authorityName(assessment, point.authority),
    point.cost,
    point.outcome,
  ]);
  rows.push([speak('moneyMedians'), pair.medianCost, pair.medianOutcome]);
  const formats = [
    numberFormatOf(
      decimalsOf(
        cost,
        pair.points.map((point) => point.cost),
      ),
    ),
    numberFormatOf(
      decimalsOf(
        outcome,
        pair.points.map((point) => point.outcome),
      ),
    ),
  ] as const;
  const area = placeTable(
    sheet,
    `money_${number}`,
    [
      { header: speak('authority') },
      { header: speak('moneyCost'), numberFormat: formats[0] },
      { header: speak('moneyOutcome'), numberFormat: formats[1] },
    ],
    rows,
  );
  const first = area.row + 1;
  sheet.look({ row: first, column: 0, rows: 1, columns: 3 }, { bold: true, fill: palette.soft });
  const part = (row: number, count: number) => ({
    categories: { row, column: 1, rows: count, columns: 1 },
    values: { row, column: 2, rows: count, columns: 1 },
  });
  sheet.blank();
  const lines = placeTable(
    sheet,
    `money_lines_${number}`,
    [
      { header: speak('moneyLines') },
      { header: speak('moneyCost'), numberFormat: formats[0] },
      { header: speak('moneyOutcome'), numberFormat: formats[1] },
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
        ...part(first + 1, pair.points.length - 1),
        color: palette.otherMark,
        outline: palette.line,
        marker: 'circle',
        markerSize: 8,
      },
      {
        name: authorityName(assessment, assessment.own),
        ...part(first, 1),
        color: palette.ownBar,
        outline: palette.ink,
        marker: 'square',
        markerSize: 9,
      },
      {
        name: speak('moneyMedians'),
        ...part(first + pair.points.length, 1),
        color: palette.suggestedLine,
        marker: 'diamond',
      },
      ...(['moneyMedianCost', 'moneyMedianOutcome'] as const).map((word, at) => ({
        name: speak(word),
        kind: 'scatterLines' as const,
        ...part(lines.row + 1 + 2 * at, 2),
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
