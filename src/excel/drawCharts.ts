import type { ChartKind, ChartPlan, ChartPlanSeries } from '../domain/chartPlan';
import type { SheetPlan } from '../domain/sheetPlan';
import { toBase64 } from './base64';
import { chartText } from './chartText';
import { altTextPrefix, languageKey } from './marks';
import { once } from './once';
import { onceForEach, type RangeFor } from './onceForEach';
import { rangeAt } from './rangeAt';

const types = {
  bars: 'BarClustered',
  stackedBars: 'BarStacked',
  columns: 'ColumnClustered',
  stackedColumns: 'ColumnStacked',
  line: 'Line',
  lineWithMarkers: 'LineMarkers',
  radar: 'Radar',
  radarWithMarkers: 'RadarMarkers',
  scatter: 'XYScatter',
  scatterLines: 'XYScatterLinesNoMarkers',
  bubble: 'Bubble',
  area: 'Area',
  stackedArea: 'AreaStacked',
} as const satisfies Record<ChartKind, string>;
const markers = {
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  none: 'None',
} as const;
const legends = { bottom: 'Bottom', right: 'Right', top: 'Top' } as const;

export interface AddedChart {
  worksheet: Excel.Worksheet;
  chart: Excel.Chart;
  plan: ChartPlan;
}

/**
 * Adds a plan's charts, empty-handed: Excel guesses series from a range, the same for all, and `drawCharts` takes its guesses away
 * again.
 */
export function addCharts(worksheet: Excel.Worksheet, plan: SheetPlan): AddedChart[] {
  const [first] = plan.charts;
  if (first === undefined) return [];
  const range = once(rangeAt(worksheet, first.series[0]?.values ?? first.over));
  return plan.charts.map((chartPlan) => {
    if (plan.language !== undefined) worksheet.customProperties.add(languageKey, plan.language);
    const chart = worksheet.charts.add(types[chartPlan.kind], range, 'Columns');
    chart.name = chartPlan.name;
    chart.series.load('items/name');
    return { worksheet, chart, plan: chartPlan };
  });
}

/** Gives the charts their series, titles, axes and places. To be queued after the sync that follows `addCharts`. */
export function drawCharts(added: readonly AddedChart[]): void {
  const ranges = new Map<Excel.Worksheet, RangeFor>();
  for (const { worksheet, chart, plan } of added) {
    const rangeFor = ranges.get(worksheet) ?? onceForEach(worksheet);
    ranges.set(worksheet, rangeFor);
    for (const guessed of [...chart.series.items].reverse()) guessed.delete();
    for (const series of plan.series) addSeries(rangeFor, chart, plan, series);
    chart.displayBlanksAs = 'NotPlotted';
    chart.title.text = chartText(plan.title);
    chart.title.format.font.size = 12;
    chart.title.format.font.color = '#1F2937';
    if (plan.legend === 'none') chart.legend.visible = false;
    else {
      chart.legend.visible = true;
      chart.legend.position = legends[plan.legend];
      plan.series.forEach(({ unnamed }, index) => {
        if (unnamed === true) chart.legend.legendEntries.getItemAt(index).visible = false;
      });
    }
    drawAxes(chart, plan);
    const { row, column, rows, columns } = plan.over;
    const corner = { rows: 1, columns: 1 };
    chart.setPosition(
      rangeFor({ row, column, ...corner }),
      rangeFor({ row: row + rows - 1, column: column + columns - 1, ...corner }),
    );
    worksheet.customProperties.add(`${altTextPrefix}${plan.name}`.slice(0, 255), plan.altText);
  }
}

/** Puts a plan's pictures on its sheet, each with its alternative text. */
export function placePictures(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const picture of plan.pictures) {
    const shape = worksheet.shapes.addImage(toBase64(picture.png));
    shape.name = picture.name;
    shape.altTextDescription = picture.altText;
  }
}

function addSeries(rangeFor: RangeFor, chart: Excel.Chart, plan: ChartPlan, planned: ChartPlanSeries): void {
  const series = chart.series.add(chartText(planned.name));
  series.setValues(rangeFor(planned.values));
  series.setXAxisValues(rangeFor(planned.categories));
  if (planned.sizes !== undefined) series.setBubbleSizes(rangeFor(planned.sizes));
  const kind = planned.kind ?? plan.kind;
  if (planned.kind !== undefined && planned.kind !== plan.kind) series.chartType = types[planned.kind];
  if (isLine(kind)) drawLine(series, planned);
  else if (kind === 'scatter') {
    series.markerStyle = markers[planned.marker ?? 'circle'];
    series.markerBackgroundColor = planned.color;
    series.markerForegroundColor = planned.outline ?? planned.color;
    if (planned.markerSize !== undefined) series.markerSize = planned.markerSize;
  } else {
    if (planned.clear === true) series.format.fill.clear();
    else series.format.fill.setSolidColor(planned.color);
    if (planned.outline !== undefined) series.format.line.color = planned.outline;
    if (isBar(kind)) series.gapWidth = 40;
  }
  if (planned.labels === true) {
    series.hasDataLabels = true;
    if (planned.labelFormat !== undefined) series.dataLabels.numberFormat = planned.labelFormat;
  }
  for (const { index, color, outline, label } of planned.points ?? []) {
    const point = series.points.getItemAt(index);
    point.format.fill.setSolidColor(color);
    if (outline !== undefined) point.format.border.color = outline;
    if (label === true) point.hasDataLabel = true;
  }
}

function drawLine(series: Excel.ChartSeries, planned: ChartPlanSeries): void {
  series.format.line.color = planned.color;
  series.format.line.weight = planned.weight ?? 2.25;
  if (planned.dash === true) series.format.line.lineStyle = 'Dash';
  if (planned.marker === undefined) return;
  series.markerStyle = markers[planned.marker];
  if (planned.marker === 'none') return;
  series.markerSize = 7;
  series.markerBackgroundColor = planned.color;
  series.markerForegroundColor = planned.outline ?? planned.color;
}

function isLine(kind: ChartKind): boolean {
  return /^(line|radar|scatterLines)/.test(kind);
}

function isBar(kind: ChartKind): boolean {
  return /^(bars|columns|stackedBars|stackedColumns)$/.test(kind);
}

function drawAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { valueAxis, categoryAxis } = chart.axes;
  if (plan.valueMin !== undefined) valueAxis.minimum = plan.valueMin;
  else if (!plan.kind.startsWith('radar')) {
    // the axes cross at 0, inside the plot where values are below it: names there would lie on bars and lines
    categoryAxis.tickLabelPosition = 'Low';
    if (plan.kind === 'scatter') valueAxis.tickLabelPosition = 'Low';
  }
  if (plan.valueMax !== undefined) valueAxis.maximum = plan.valueMax;
  if (plan.valueStep !== undefined) valueAxis.majorUnit = plan.valueStep;
  if (plan.valueFormat !== undefined) valueAxis.numberFormat = plan.valueFormat;
  if (plan.valueTitle !== undefined && !plan.kind.startsWith('radar'))
    valueAxis.title.text = chartText(plan.valueTitle);
  if (plan.categoryTitle !== undefined && !plan.kind.startsWith('radar'))
    categoryAxis.title.text = chartText(plan.categoryTitle);
  if (plan.kind === 'bars' || plan.kind === 'stackedBars') {
    categoryAxis.tickLabelSpacing = 1; // each bar has its name
    categoryAxis.format.font.size = 9;
  }
  if (plan.reversed === true) {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum'; // the values stay below
  }
}
