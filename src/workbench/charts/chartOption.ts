import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from '../../host/model/chart';
import { axisOption } from './axisOption';
import type { SeriesData } from './chartData';
import { radarOption } from './radarOption';
import { seriesOption } from './seriesOption';

/** Points to pixels. */
const pixels = 4 / 3;

/** A native chart as what the drawing library takes: near to Excel's look, not its double. */
export function chartOption(chart: Chart, data: readonly SeriesData[]): EChartsCoreOption {
  const fontSize = (chart.format.fontSize ?? 9) * pixels;
  const title = chart.title?.visible === true ? chart.title : undefined;
  const shared: EChartsCoreOption = {
    animation: false,
    textStyle: { fontFamily: 'Calibri, Carlito, Arial, sans-serif', fontSize },
    title: title && {
      text: title.text,
      left: 'center',
      top: 6,
      textStyle: {
        fontSize: (title.size ?? 12) * pixels,
        fontWeight: title.bold === true ? 700 : 400,
        color: title.color ?? '#333333',
        overflow: 'break',
        width: Math.max(60, chart.width * pixels - 24),
      },
    },
    legend: legendOption(chart, data),
  };
  if (chart.type.startsWith('Radar')) return { ...shared, ...radarOption(chart, data, fontSize) };
  const category = axisOption(chart, 'category', data, fontSize);
  const value = axisOption(chart, 'value', data, fontSize);
  const lying = chart.type.startsWith('Bar');
  return {
    ...shared,
    grid: gridOption(chart),
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: data.map((_, index) => seriesOption(chart, data, index)),
  };
}

function gridOption(chart: Chart): Record<string, unknown> {
  const { visible, position } = chart.legend;
  const side = (place: string): number => (visible && position === place ? 1 : 0);
  const titleLines =
    chart.title?.visible === true ? Math.ceil((chart.title.text.length * 7) / (chart.width * pixels)) : 0;
  return {
    left: 10 + side('Left') * 90,
    right: 18 + (side('Right') + side('Corner')) * 110,
    top: 14 + titleLines * 20 + side('Top') * 26,
    bottom: 10 + side('Bottom') * 26,
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  };
}

const places = {
  Top: { top: 30, left: 'center' },
  Bottom: { bottom: 4, left: 'center' },
  Left: { left: 4, top: 'middle', orient: 'vertical' },
  Right: { right: 4, top: 'middle', orient: 'vertical' },
  Corner: { right: 4, top: 4, orient: 'vertical' },
} as const;

/** Series that the legend does not name are left out, and a name stands in it once. */
function legendOption({ legend }: Chart, data: readonly SeriesData[]): Record<string, unknown> {
  const named = data.flatMap(({ name }, index) => (legend.hidden?.includes(index) === true ? [] : [name]));
  return {
    show: legend.visible,
    ...places[legend.position],
    itemHeight: 10,
    itemWidth: 18,
    data: [...new Set(named)],
  };
}
