import { formattedText } from '../../host/office/cells/formattedText';
import type { Chart, ChartSeries } from '../../host/model/chart';
import { isScatter } from './axisOption';
import type { SeriesData } from './chartData';
import { seriesColor } from './seriesColor';

const symbols: Readonly<Record<string, string>> = {
  Circle: 'circle',
  Square: 'rect',
  Diamond: 'diamond',
  Triangle: 'triangle',
  None: 'none',
};
const dashes: Readonly<Record<string, string>> = { Dash: 'dashed', Dot: 'dotted', DashDot: 'dashed' };

/** One series of a bar, line, area, scatter or bubble chart. Points that stand out keep their colour and label. */
export function seriesOption(
  chart: Chart,
  data: readonly SeriesData[],
  index: number,
): Record<string, unknown> {
  const series = chart.series[index];
  const own = data[index];
  if (series === undefined || own === undefined) return {};
  const type = series.type ?? chart.type;
  const color = seriesColor(series, index);
  const shared = { name: own.name, itemStyle: { color }, label: labelOption(chart, series, own) };
  if (isScatter(chart)) {
    return {
      ...shared,
      type: isJoined(type) ? 'line' : 'scatter',
      symbol: type.endsWith('NoMarkers') ? 'none' : (symbols[series.marker?.style ?? 'Circle'] ?? 'circle'),
      symbolSize: (_: unknown, point: { dataIndex: number }) => symbolSize(series, own, point.dataIndex),
      lineStyle: lineOption(series, color),
      data: own.values.map((value, at) =>
        pointOption(chart, own, series, at, [own.across[at] ?? null, value]),
      ),
    };
  }
  const points = own.values.map((value, at) => pointOption(chart, own, series, at, value));
  if (/^(Line|Area|StockHLC)/.test(type)) {
    return {
      ...shared,
      type: 'line',
      symbol: type === 'Line' ? 'none' : (symbols[series.marker?.style ?? 'Circle'] ?? 'circle'),
      symbolSize: series.marker?.size ?? 6,
      lineStyle: lineOption(series, color),
      smooth: series.smooth === true,
      ...(type.startsWith('Area') ? areaOption(type, series, color) : {}),
      data: points,
    };
  }
  return {
    ...shared,
    type: 'bar',
    ...(type.includes('Stacked') ? { stack: 'all' } : {}),
    ...(series.gapWidth === undefined
      ? {}
      : { barCategoryGap: `${(100 * series.gapWidth) / (100 + series.gapWidth)}%` }),
    ...(series.overlap === 100 ? { barGap: '-100%' } : { barGap: '0%' }),
    itemStyle: {
      color: series.fill === null ? 'transparent' : color,
      ...(typeof series.line?.color === 'string' && { borderColor: series.line.color, borderWidth: 1 }),
    },
    data: points,
  };
}

function isJoined(type: string): boolean {
  return /^XYScatter(Lines|Smooth)/.test(type);
}

/** An area with its edge; one that is not filled is not seen, and holds up what is stacked upon it. */
function areaOption(type: string, series: ChartSeries, color: string): Record<string, unknown> {
  const clear = series.fill === null;
  const edge = series.line?.color ?? null;
  return {
    ...(type.includes('Stacked') ? { stack: 'areas' } : {}),
    symbol: 'none',
    areaStyle: { color, opacity: clear ? 0 : 1 },
    lineStyle: edge === null ? { width: 0 } : { color: edge, width: 1 },
  };
}

function pointOption(
  chart: Chart,
  own: SeriesData,
  series: ChartSeries,
  at: number,
  value: number | null | (number | null)[],
): unknown {
  const point = series.points.get(at);
  if (point === undefined) return value;
  const { label } = point;
  return {
    value,
    itemStyle: {
      ...(point.fill === undefined ? {} : { color: point.fill }),
      ...(point.border === undefined ? {} : { borderColor: point.border, borderWidth: 1.5 }),
    },
    ...(label === undefined
      ? {}
      : { label: { show: true, position: outside(chart), formatter: label.text ?? own.texts[at] ?? '' } }),
  };
}

/** Outside the end of a bar, over a column or a marker. */
const outside = (chart: Chart): string => (chart.type.startsWith('Bar') ? 'right' : 'top');

function labelOption(chart: Chart, series: ChartSeries, own: SeriesData): Record<string, unknown> {
  const { labels } = series;
  if (labels?.showValue !== true) return { show: false };
  const { numberFormat } = labels;
  return {
    show: true,
    position: labels.position === 'Center' ? 'inside' : outside(chart),
    color: labels.color ?? '#333333',
    formatter: ({ value, dataIndex }: { value: unknown; dataIndex: number }) =>
      numberFormat !== undefined && typeof value === 'number'
        ? formattedText(value, numberFormat, false)
        : (own.texts[dataIndex] ?? ''),
  };
}

function lineOption(series: ChartSeries, color: string): Record<string, unknown> {
  const { line } = series;
  return {
    color: line?.color ?? color,
    width: line?.style === 'None' || line?.color === null ? 0 : ((line?.weight ?? 2) * 4) / 3,
    type: dashes[line?.style ?? ''] ?? 'solid',
  };
}

/** Bubbles by area, the largest 40 pixels; markers as they say. */
function symbolSize(series: ChartSeries, data: SeriesData, at: number): number {
  const size = data.sizes[at];
  if (size === undefined || size === null) return series.marker?.size ?? 8;
  const largest = Math.max(...data.sizes.map((each) => each ?? 0));
  return largest > 0 ? Math.max(4, 40 * Math.sqrt(Math.max(0, size) / largest)) : 8;
}
