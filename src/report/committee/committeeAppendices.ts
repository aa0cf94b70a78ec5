import { partsIn } from '../parts';
import { starPicture } from '../pictures/starPicture';
import type { ReportPart } from '../reportPart';
import { themeCharts } from '../sections/themeCharts';
import { committeeTable } from '../tables/committeeTable';
import { wordsOf, type Teller } from '../teller';

/** Ranked charts of one theme; with a chart a page, more would be nobody's reading. The workbook has them all. */
const mostOfTheme = 4;

/** The committee table on turned pages, the star chart, and charts by theme. */
export function committeeAppendices(teller: Teller): ReportPart[] {
  const { heading, named } = partsIn(teller);
  const table = committeeTable(teller);
  const star = starPicture(teller, 0.95);
  const charts = teller.assessment.framework.themes.flatMap((theme): ReportPart[] => {
    const drawn = themeCharts(teller, theme, mostOfTheme);
    return drawn.length === 0 ? [] : [named(2, wordsOf(theme.name)), ...drawn];
  });
  return [
    ...(table.length === 0
      ? []
      : [{ kind: 'pages' as const, turned: true }, heading(1, 'appendixTable'), ...table]),
    ...(star === undefined && charts.length === 0 ? [] : [{ kind: 'pages' as const, turned: false }]),
    ...(star === undefined ? [] : [heading(1, 'appendixStar'), star]),
    ...(charts.length === 0 ? [] : [heading(1, 'appendixCharts'), ...charts]),
  ];
}
