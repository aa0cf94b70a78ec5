import type { Chart } from '../../host/model/chart';
import type { SeriesData } from './chartData';
import { seriesColor } from './seriesColor';

/**
 * A radar chart: a spoke a category, a line a series. Drawn on a polar system, because there a spoke without a number is a gap, as
 * in Excel, and not the centre; the line comes round to its first spoke again.
 */
export function radarOption(
  chart: Chart,
  data: readonly SeriesData[],
  fontSize: number,
): Record<string, unknown> {
  const names = data[0]?.categories ?? [];
  const { minimum = 0, maximum, majorUnit } = chart.valueAxis;
  const largest = Math.max(1, ...data.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const titled = chart.title?.visible === true ? 16 : 0;
  const label = { color: '#333333', fontSize: Math.min(fontSize, 12) };
  return {
    polar: {
      center: ['50%', '53%'],
      radius: Math.max(40, ((Math.min(chart.width, chart.height) * 4) / 3) * 0.33 - titled),
    },
    angleAxis: {
      type: 'value',
      min: 0,
      max: names.length,
      interval: 1,
      startAngle: 90,
      axisLabel: {
        ...label,
        width: 90,
        overflow: 'break',
        formatter: (spoke: number) => names[spoke] ?? '',
      },
      axisTick: { show: false },
      axisLine: { show: false },
      splitLine: { lineStyle: { color: '#d8d8d8' } },
    },
    radiusAxis: {
      min: minimum,
      max: maximum ?? largest,
      interval: majorUnit,
      axisLabel: { ...label, color: '#666666' },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: '#d8d8d8' } },
    },
    series: data.map((own, index) => {
      const series = chart.series[index];
      const color = series === undefined ? '#4472C4' : seriesColor(series, index);
      const round = [...own.values, own.values[0] ?? null];
      return {
        type: 'line',
        coordinateSystem: 'polar',
        name: own.name,
        symbol: chart.type === 'Radar' ? 'none' : 'circle',
        showAllSymbol: true,
        symbolSize: series?.marker?.size ?? 6,
        itemStyle: { color },
        lineStyle: {
          color,
          width: ((series?.line?.weight ?? 2) * 4) / 3,
          type: series?.line?.style === 'Dash' ? 'dashed' : 'solid',
        },
        ...(chart.type === 'RadarFilled' ? { areaStyle: { color, opacity: 0.4 } } : {}),
        data: round.map((value, spoke) => [value ?? '-', spoke]),
      };
    }),
  };
}
