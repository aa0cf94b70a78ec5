import type { Chart } from '../../host/model/chart';
import type { SeriesData } from './chartData';
import { seriesColor } from './seriesColor';

/** A radar chart: a spoke a category, a line a series; a spoke without a number is a gap. */
export function radarOption(
  chart: Chart,
  data: readonly SeriesData[],
  fontSize: number,
): Record<string, unknown> {
  const { minimum = 0, maximum, majorUnit } = chart.valueAxis;
  const largest = Math.max(1, ...data.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const max = maximum ?? largest;
  const titled = chart.title?.visible === true ? 16 : 0;
  return {
    radar: {
      center: ['50%', '53%'],
      radius: Math.max(40, (Math.min(chart.width, chart.height) * 4) / 3 / 2 - 62 - titled),
      indicator: (data[0]?.categories ?? []).map((name) => ({ name, min: minimum, max })),
      splitNumber: majorUnit === undefined ? 4 : Math.max(1, Math.round((max - minimum) / majorUnit)),
      axisName: { color: '#333333', fontSize: Math.min(fontSize, 12), width: 110, overflow: 'break' },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: '#d0d0d0' } },
    },
    series: data.map((own, index) => {
      const series = chart.series[index];
      const color = series === undefined ? '#4472C4' : seriesColor(series, index);
      return {
        type: 'radar',
        name: own.name,
        symbol: chart.type === 'Radar' ? 'none' : 'circle',
        symbolSize: series?.marker?.size ?? 6,
        itemStyle: { color },
        lineStyle: {
          color,
          width: ((series?.line?.weight ?? 2) * 4) / 3,
          type: series?.line?.style === 'Dash' ? 'dashed' : 'solid',
        },
        ...(chart.type === 'RadarFilled' ? { areaStyle: { color, opacity: 0.4 } } : {}),
        data: [{ name: own.name, value: own.values.map((value) => value ?? '-') }],
      };
    }),
  };
}
