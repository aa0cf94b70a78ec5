import type { Assessment } from '../../../domain/assessment';
import type { ClosedYear } from '../../../domain/closedYear';
import type { PlanValue } from '../../../domain/sheetPlan';
import { placeTable } from '../../layout/placeTable';
import { looks } from '../../palette';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { unitInWords } from '../../phrases/unitInWords';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';

/** Each indicator's figure as it was when each year was closed, the latest year first. */
export function closedFigures(
  sheet: SheetBuilder,
  assessment: Assessment,
  closed: readonly ClosedYear[],
): void {
  const { language } = assessment;
  const speak = speaker(language);
  const rows = [...closed]
    .reverse()
    .flatMap((year) =>
      year.figures.map((figure): PlanValue[] => [
        figure.code,
        periodLabel(year.label, language),
        periodLabel(figure.period, language),
        unitInWords(figure.unit, language),
        figure.title,
        figure.value,
        figure.median,
        figure.rank === null ? null : speak('rankOf', { rank: figure.rank, of: figure.of }),
      ]),
    );
  if (rows.length === 0) return;
  sheet.blank();
  sheet.row([speak('yearsFigures')], looks.heading);
  const words = ['code', 'yearsYear', 'period', 'unit', 'indicator'] as const;
  const columns = [
    ...words.map((word) => ({ header: speak(word), wrap: true })),
    { header: speak('value'), numberFormat: '#,##0.##', wrap: true },
    { header: speak('yearsMedian'), numberFormat: '#,##0.##', wrap: true },
    { header: speak('yearsRank'), wrap: true },
  ];
  placeTable(sheet, 'closed_figures', columns, rows);
}
