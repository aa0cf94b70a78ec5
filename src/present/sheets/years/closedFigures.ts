import type { Assessment } from '../../../domain/assessment';
import type { ClosedYear } from '../../../domain/closedYear';
import type { PlanValue } from '../../../domain/sheetPlan';
import { placeTable } from '../../layout/placeTable';
import { looks } from '../../palette';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { decimalsOf, numberFormatOf } from '../../phrases/decimalsOf';
import { unitInWords } from '../../phrases/unitInWords';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';

/** Where a figure stands, and its comparators' median beside it. */
const valueColumn = 5;

/** Of an indicator that is gone, what its source prints is not known. */
const gone = { measure: 'other' } as const;

/** Each indicator's figure as it was when each year was closed, the latest year first, printed with the decimals of its source. */
export function closedFigures(
  sheet: SheetBuilder,
  assessment: Assessment,
  closed: readonly ClosedYear[],
): void {
  const { language, tidied } = assessment;
  const speak = speaker(language);
  const figures = [...closed].reverse().flatMap((year) => year.figures.map((figure) => ({ year, figure })));
  if (figures.length === 0) return;
  const rows = figures.map(({ year, figure }): PlanValue[] => [
    figure.code,
    periodLabel(year.label, language),
    periodLabel(figure.period, language),
    unitInWords(figure.unit, language),
    figure.title,
    figure.value,
    figure.median,
    figure.rank === null ? null : speak('rankOf', { rank: figure.rank, of: figure.of }),
  ]);
  sheet.blank();
  sheet.row([speak('yearsFigures')], looks.heading);
  const words = ['code', 'yearsYear', 'period', 'unit', 'indicator'] as const;
  const columns = [
    ...words.map((word) => ({ header: speak(word), wrap: true })),
    { header: speak('value'), numberFormat: numberFormatOf(0), wrap: true },
    { header: speak('yearsMedian'), numberFormat: numberFormatOf(0), wrap: true },
    { header: speak('yearsRank'), wrap: true },
  ];
  const { row } = placeTable(sheet, 'closed_figures', columns, rows);
  figures.forEach(({ figure: { code, value, median } }, index) => {
    const printed = [value, median].filter((one) => one !== null);
    if (printed.length === 0) return;
    const indicator = tidied.figures.indicators.find((one) => one.code === code) ?? gone;
    const numberFormat = numberFormatOf(decimalsOf(indicator, printed));
    sheet.look({ row: row + 1 + index, column: valueColumn, rows: 1, columns: 2 }, { numberFormat });
  });
}
