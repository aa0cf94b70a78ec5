import type { Assessment } from '../../../domain/assessment';
import { authorityName } from '../../phrases/authorityName';
import { barsFinding, barsInWords } from '../../phrases/barsInWords';
import { decimalsOf, numberFormatOf } from '../../phrases/decimalsOf';
import { unitInWords } from '../../phrases/unitInWords';
import { palette } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';
import { mostInTable } from './mostInTable';
import { placeChart } from './placeChart';
import { shownRanks } from './shownRanks';
import type { DrawnIndicator } from './themeIndicators';
import { valueAxis } from './valueAxis';

/** Rows of usual height that a chart takes: title and axis, then each bar. With less, LibreOffice leaves every second name out. */
const rowsAround = 6.6;
const rowsOfBar = 0.79;

/** Adds one indicator's ranked bars: a heading with the finding, the data as a table on the left, sentence and chart on the right. */
export function rankedBars(
  sheet: SheetBuilder,
  assessment: Assessment,
  { comparison, indicator }: DrawnIndicator,
  tableName: string,
): void {
  const { own, language } = assessment;
  const speak = speaker(language);
  const { ranked } = comparison;
  const ownAt = ranked.findIndex(({ authority }) => authority === own);
  const shown = shownRanks(ranked.length, ownAt, mostInTable);
  const finding = barsFinding(assessment, comparison, indicator, true);
  const numberFormat = numberFormatOf(
    decimalsOf(
      indicator,
      ranked.map(({ value }) => value),
    ),
  );
  const rankAt = (index: number) => 1 + ranked.findIndex(({ value }) => value === ranked[index]?.value);
  const rows = shown.flatMap((index) => {
    const one = ranked[index];
    return one === undefined ? [] : [[authorityName(assessment, one.authority), one.value, rankAt(index)]];
  });
  const ownPoint = shown.indexOf(ownAt);
  const [area] = placeChart(sheet, {
    heading: finding.startsWith(`${indicator.code}:`) ? finding : `${indicator.code}: ${finding}`,
    sentence: barsInWords(assessment, comparison, indicator, shown.length),
    tables: [
      {
        name: tableName,
        columns: [
          { header: speak('authority') },
          { header: speak('value'), numberFormat },
          { header: speak('rank'), numberFormat: '0' },
        ],
        rows,
      },
    ],
    rows: Math.ceil(rowsAround + rowsOfBar * rows.length),
    chart: ([table]) => {
      const body = { row: (table?.row ?? 0) + 1, rows: rows.length, columns: 1 };
      return {
        name: speak('barsName', { code: indicator.code }),
        kind: 'bars',
        title: barsFinding(assessment, comparison, indicator, false),
        series: [
          {
            name: speak('value'),
            values: { ...body, column: 1 },
            categories: { ...body, column: 0 },
            color: palette.otherBar,
            outline: palette.line,
            points: [{ index: ownPoint, color: palette.ownBar, outline: palette.ink, label: true }],
            labelFormat: numberFormat,
          },
        ],
        categoryTitle: speak('authority'),
        valueTitle: unitInWords(indicator.unit, language) || speak('value'),
        ...valueAxis(
          ranked.map(({ value }) => value),
          indicator,
        ),
        reversed: true,
        legend: 'none',
      };
    },
  });
  const row = (area?.row ?? 0) + 1 + ownPoint;
  sheet.look({ row, column: 0, rows: 1, columns: 3 }, { bold: true, fill: palette.soft });
}
