import type { Assessment } from '../../../domain/assessment';
import type { ChartPlanSeries } from '../../../domain/chartPlan';
import type { PlanArea } from '../../../domain/sheetPlan';
import type { SheetWord } from '../../../definitions/words/sheets';
import { authorityName } from '../../phrases/authorityName';
import { decimalsOf, numberFormatOf } from '../../phrases/decimalsOf';
import { funnelInWords } from '../../phrases/funnelInWords';
import { unitInWords } from '../../phrases/unitInWords';
import { palette } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker, type Speaker } from '../../speaker';
import { funnelPoints } from './funnelPoints';
import { drawingColumns, drawingFigures } from './drawingFigures';
import { placeChart } from './placeChart';
import type { DrawnIndicator } from './themeIndicators';
import { valueAxis } from './valueAxis';

/** The curves of a funnel, in the order of their columns. */
const limitWords = [
  'funnelAverage',
  'funnelLower95',
  'funnelUpper95',
  'funnelLower998',
  'funnelUpper998',
] as const satisfies readonly SheetWord[];

/** Adds one indicator's funnel: every authority by its number of people, with the limits around the pooled value. */
export function funnelChart(
  sheet: SheetBuilder,
  assessment: Assessment,
  { comparison, indicator }: DrawnIndicator,
  tableName: string,
): void {
  const { language, own } = assessment;
  const { funnel, value } = comparison;
  const points = funnelPoints(assessment, comparison, indicator);
  if (points === undefined || funnel === undefined || value === undefined) return;
  const speak = speaker(language);
  const authority = authorityName(assessment, own);
  const ownPoint = points.authorities.find((one) => one.authority === own);
  const others = points.authorities.filter((one) => one !== ownPoint);
  const { finding, sentence } = funnelInWords(assessment, indicator, funnel, value, points);
  const decimals = decimalsOf(
    indicator,
    points.authorities.map((one) => one.value),
  );
  const format = { numberFormat: numberFormatOf(decimals), wrap: true };
  const people = { header: speak('funnelBase'), numberFormat: '#,##0' };
  const rounded = (amount: number) => Number(amount.toFixed(decimals + 1));
  const limits = {
    row: sheet.next + 1,
    column: drawingColumns.funnel,
    rows: points.limits.length + 1,
    columns: 1 + limitWords.length,
  };
  placeChart(sheet, {
    sentence,
    tables: [
      {
        name: tableName,
        columns: [{ header: speak('authority') }, people, { header: speak('value'), ...format }],
        rows: [...(ownPoint === undefined ? [] : [ownPoint]), ...others].map((one) => [
          authorityName(assessment, one.authority),
          one.base,
          one.value,
        ]),
      },
    ],
    rows: 17,
    chart: ([marks]) => ({
      name: speak('funnelName', { code: indicator.code }),
      kind: 'scatter',
      title: finding,
      series: marks === undefined ? [] : seriesOf(marks, limits, authority, speak),
      categoryTitle: speak('funnelBase'),
      valueTitle: unitInWords(indicator.unit, language) || speak('value'),
      ...valueAxis(
        [
          ...points.authorities.map((one) => one.value),
          ...points.limits.flatMap(({ lower998, upper998 }) => [lower998, upper998]),
        ],
        indicator,
        'nearLeast',
      ),
      legend: 'bottom',
    }),
  });
  drawingFigures(
    sheet,
    limits,
    [
      [speak('funnelBase'), ...limitWords.map((word) => speak(word))],
      ...points.limits.map(({ base, average, lower95, upper95, lower998, upper998 }) => [
        base,
        ...[average, lower95, upper95, lower998, upper998].map(rounded),
      ]),
    ],
    speak,
  );
}

/** The council stands in the first row of its table. */
function seriesOf(marks: PlanArea, limits: PlanArea, authority: string, speak: Speaker): ChartPlanSeries[] {
  const others = { row: marks.row + 2, rows: marks.rows - 2, columns: 1 };
  const own = { row: marks.row + 1, rows: 1, columns: 1 };
  const curve = { row: limits.row + 1, rows: limits.rows - 1, columns: 1 };
  const line = (
    word: SheetWord,
    column: number,
    look: Omit<ChartPlanSeries, 'name' | 'values' | 'categories' | 'kind'>,
  ): ChartPlanSeries => ({
    name: speak(word),
    values: { ...curve, column: limits.column + column },
    categories: { ...curve, column: limits.column },
    kind: 'scatterLines',
    ...look,
  });
  const inner = { color: palette.line, weight: 1.5, dash: true };
  const outer = { color: palette.suggestedLine, weight: 1.5 };
  return [
    {
      name: speak('committeeComparators'),
      values: { ...others, column: 2 },
      categories: { ...others, column: 1 },
      color: palette.otherMark,
      outline: palette.line,
      marker: 'circle',
      markerSize: 8,
    },
    {
      name: authority,
      values: { ...own, column: 2 },
      categories: { ...own, column: 1 },
      color: palette.ownBar,
      outline: palette.ink,
      marker: 'diamond',
      markerSize: 12,
    },
    line('funnelAverage', 1, { color: palette.line, weight: 1.5 }),
    line('funnelLimits95', 2, inner),
    line('funnelLimits95', 3, { ...inner, unnamed: true }),
    line('funnelLimits998', 4, outer),
    line('funnelLimits998', 5, { ...outer, unnamed: true }),
  ];
}
