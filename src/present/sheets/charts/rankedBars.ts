import type { Assessment } from '../../../domain/assessment';
import type { ChartPlan } from '../../../domain/chartPlan';
import type { Comparison } from '../../../domain/comparison';
import type { Indicator } from '../../../domain/indicator';
import { placeTable } from '../../layout/placeTable';
import { looks, palette } from '../../palette';
import { authorityName } from '../../phrases/authorityName';
import { barsFinding, barsInWords } from '../../phrases/barsInWords';
import { decimalsOf, numberFormatOf } from '../../phrases/decimalsOf';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';
import { shownRanks } from './shownRanks';

/** Bars that a chart has room for: above that their names would run together on a page. */
const mostBars = 40;
/** Rows that the chart takes besides one for each bar: title, axis, axis title. */
const rowsAround = 6;
const fewestRows = 14;
export const barsColumn = 4;

/** Adds one indicator's ranked bars: a heading with the finding, the data as a table on the left, sentence and chart on the right. */
export function rankedBars(
  sheet: SheetBuilder,
  assessment: Assessment,
  { comparison, indicator }: { comparison: Comparison; indicator: Indicator },
  tableName: string,
): void {
  const { own, language } = assessment;
  const speak = speaker(language);
  const { ranked } = comparison;
  const ownAt = ranked.findIndex(({ authority }) => authority === own);
  const shown = shownRanks(ranked.length, ownAt, mostBars);
  const sentence = barsInWords(assessment, comparison, indicator, shown.length);
  const finding = barsFinding(assessment, comparison, indicator, true);
  sheet.row(
    [finding.startsWith(`${indicator.code}:`) ? finding : `${indicator.code}: ${finding}`],
    looks.heading,
  );
  const columns = [
    { header: speak('authority') },
    { header: speak('value'), numberFormat: numberFormatOf(decimalsOf(indicator)) },
    { header: speak('rank'), numberFormat: '0' },
  ];
  const rankAt = (index: number) => 1 + ranked.findIndex(({ value }) => value === ranked[index]?.value);
  const rows = shown.flatMap((index) => {
    const one = ranked[index];
    return one === undefined ? [] : [[authorityName(assessment, one.authority), one.value, rankAt(index)]];
  });
  sheet.put(sheet.next, barsColumn, sentence, { ...looks.plain, wrap: true });
  const area = placeTable(sheet, tableName, columns, rows);
  const body = { row: area.row + 1, rows: rows.length, columns: 1 };
  const ownPoint = shown.indexOf(ownAt);
  sheet.look(
    { row: area.row + 1 + ownPoint, column: 0, rows: 1, columns: 3 },
    { bold: true, fill: palette.soft },
  );
  const chartRows = Math.max(fewestRows, rows.length + rowsAround);
  sheet.chart({
    name: speak('barsName', { code: indicator.code }),
    kind: 'bars',
    title: barsFinding(assessment, comparison, indicator, false),
    altText: sentence,
    over: { row: area.row, column: barsColumn, rows: chartRows, columns: 1 },
    series: [
      {
        name: speak('value'),
        values: { ...body, column: 1 },
        categories: { ...body, column: 0 },
        color: palette.otherBar,
        outline: palette.line,
        points: [{ index: ownPoint, color: palette.ownBar, outline: palette.ink, label: true }],
        labelFormat: numberFormatOf(decimalsOf(indicator)),
      },
    ],
    categoryTitle: speak('authority'),
    valueTitle: indicator.unit || speak('value'),
    ...axisOf(comparison, indicator),
    reversed: true,
    legend: 'none',
  });
  while (sheet.next < area.row + 1 + chartRows) sheet.blank();
}

/** The value axis: from 0 where nothing is below, to 100 for percentages that come near, with decimals only where values are small. */
function axisOf(
  { ranked }: Comparison,
  indicator: Indicator,
): Pick<ChartPlan, 'valueMin' | 'valueMax' | 'valueFormat'> {
  const values = ranked.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const nearAll = indicator.unit.startsWith('%') && most > 80 && most <= 100;
  const large = Math.max(Math.abs(least), Math.abs(most)) >= 10;
  return {
    ...(least >= 0 && { valueMin: 0 }),
    ...(nearAll && { valueMax: 100 }),
    valueFormat: numberFormatOf(large ? 0 : decimalsOf(indicator)),
  };
}
