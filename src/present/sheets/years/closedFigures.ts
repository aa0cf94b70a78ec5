import type { Assessment } from '../../../domain/assessment';
import type { ClosedYear } from '../../../domain/closedYear';
import type { PlanValue } from '../../../domain/sheetPlan';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { inLanguage } from '../../../definitions/words/say';
import { formatRuns } from '../../layout/formatRuns';
import { placeTable } from '../../layout/placeTable';
import { looks } from '../../palette';
import { decimalsOf } from '../../phrases/decimalsOf';
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
  const { indicators } = assessment.tidied.figures;
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const lines = [...closed].reverse().flatMap((year) => year.figures.map((figure) => ({ year, figure })));
  const rows = lines.map(({ year, figure }): PlanValue[] => {
    const title = known.get(figure.code)?.title;
    const isSame = title !== undefined && [title.en, title.cy].includes(figure.title);
    return [
      figure.code,
      periodLabel(year.label, language),
      periodLabel(figure.period, language),
      unitInWords(figure.unit, language),
      isSame ? inLanguage(title, language) : figure.title,
      figure.value,
      figure.median,
      figure.rank === null ? null : speak('rankOf', { rank: figure.rank, of: figure.of }),
    ];
  });
  if (rows.length === 0) return;
  sheet.blank();
  sheet.row([speak('yearsFigures')], looks.heading);
  const words = ['code', 'yearsYear', 'period', 'unit', 'indicator'] as const;
  const columns = [
    ...words.map((word) => ({ header: speak(word), wrap: true })),
    { header: speak('value'), wrap: true, align: 'right' as const },
    { header: speak('yearsMedian'), wrap: true, align: 'right' as const },
    { header: speak('yearsRank'), wrap: true },
  ];
  const area = placeTable(sheet, 'closed_figures', columns, rows);
  const decimals = lines.map(({ figure: { code, value, median } }) => {
    const values = [value, median].filter((one) => one !== null);
    return decimalsOf(
      known.get(code) ?? { measure: values.every(Number.isInteger) ? 'count' : 'rate' },
      values,
    );
  });
  formatRuns(sheet, [{ column: 5, columns: 2 }], area.row + 1, decimals);
}
