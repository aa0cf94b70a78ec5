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
import { farOut } from './farOut';
import { mostInTable } from './mostInTable';
import { placeChart } from './placeChart';
import type { DrawnIndicator } from './themeIndicators';
import { valueAxis } from './valueAxis';

/** Councils beside ours that a table names where it has no room for all: it is as tall as the chart then. */
const mostFarOut = 14;

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
  const all = [ownPoint, ...points.authorities.filter((one) => one !== ownPoint)].filter(
    (one) => one !== undefined,
  );
  const hasRoom = all.length <= mostInTable;
  const shown = hasRoom
    ? all
    : [ownPoint, ...farOut(points, own).slice(0, mostFarOut)].filter((one) => one !== undefined);
  const { finding, sentence } = funnelInWords(assessment, indicator, funnel, value, points);
  const decimals = decimalsOf(
    indicator,
    points.authorities.map((one) => one.value),
  );
  const format = { numberFormat: numberFormatOf(decimals), wrap: true };
  const people = { header: speak('funnelBase'), numberFormat: '#,##0' };
  const rounded = (amount: number) => Number(amount.toFixed(decimals + 1));
  const rowOf = (one: (typeof all)[number]) => [
    authorityName(assessment, one.authority),
    one.base,
    one.value,
  ];
  const headers = [speak('authority'), speak('funnelBase'), speak('value')];
  const beside = { row: sheet.next + 1 };
  const limits = drawingFigures(
    sheet,
    { ...beside, column: drawingColumns.funnel },
    [
      [speak('funnelBase'), ...limitWords.map((word) => speak(word))],
      ...points.limits.map(({ base, average, lower95, upper95, lower998, upper998 }) => [
        base,
        ...[average, lower95, upper95, lower998, upper998].map(rounded),
      ]),
    ],
    speak,
  );
  const allMarks = hasRoom
    ? undefined
    : drawingFigures(sheet, { ...beside, column: drawingColumns.marks }, [headers, ...all.map(rowOf)], speak);
  placeChart(sheet, {
    sentence: hasRoom
      ? sentence
      : `${sentence} ${speak('funnelSome', { authority, shown: shown.length - 1, of: all.length })}`,
    tables: [
      {
        name: tableName,
        columns: [{ header: speak('authority') }, people, { header: speak('value'), ...format }],
        rows: shown.map(rowOf),
      },
    ],
    rows: 17,
    chart: ([table]) => ({
      name: speak('funnelName', { code: indicator.code }),
      kind: 'scatter',
      title: finding,
      series: seriesOf(allMarks ?? table, limits, authority, speak),
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
}

/** The council stands in the first row of its table. */
function seriesOf(
  marks: PlanArea | undefined,
  limits: PlanArea,
  authority: string,
  speak: Speaker,
): ChartPlanSeries[] {
  if (marks === undefined) return [];
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
      values: { ...others, column: marks.column + 2 },
      categories: { ...others, column: marks.column + 1 },
      color: palette.otherMark,
      outline: palette.line,
      marker: 'circle',
      markerSize: others.rows > mostInTable ? 5 : 8,
    },
    {
      name: authority,
      values: { ...own, column: marks.column + 2 },
      categories: { ...own, column: marks.column + 1 },
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
