import { formattedText } from '../../host/office/cells/formattedText';
import type { Chart } from '../../host/model/chart';
import type { SeriesData } from './chartData';

/** One axis of a bar, line, area or scatter chart. */
export function axisOption(
  chart: Chart,
  which: 'category' | 'value',
  data: readonly SeriesData[],
  fontSize: number,
): Record<string, unknown> {
  const axis = which === 'category' ? chart.categoryAxis : chart.valueAxis;
  const numeric = which === 'value' || isScatter(chart);
  const lying = chart.type.startsWith('Bar');
  return {
    type: numeric ? 'value' : 'category',
    show: axis.visible,
    ...(numeric
      ? { min: axis.minimum, max: axis.maximum, interval: axis.majorUnit, scale: isScatter(chart) }
      : { data: data[0]?.categories ?? [], boundaryGap: !/^(Line|Area)/.test(chart.type) || undefined }),
    inverse: axis.reversed === true,
    name: axis.title?.visible === true ? axis.title.text : undefined,
    nameLocation: 'middle',
    nameGap: 8,
    nameTextStyle: { fontSize, color: '#333333' },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: '#e1e1e1' } },
    axisTick: { show: !numeric },
    axisLine: { show: true, lineStyle: { color: '#8a8a8a' } },
    axisLabel: {
      show: axis.labelPosition !== 'None',
      fontSize: axis.fontSize === undefined ? fontSize : (axis.fontSize * 4) / 3,
      color: axis.color ?? '#333333',
      ...(numeric ? {} : { interval: lying ? 0 : 'auto' }),
      ...(numeric && axis.numberFormat !== undefined ? { formatter: inFormat(axis.numberFormat) } : {}),
    },
  };
}

export function isScatter(chart: Chart): boolean {
  return chart.type.startsWith('XYScatter') || chart.type.startsWith('Bubble');
}

function inFormat(numberFormat: string): (value: number) => string {
  return (value) => formattedText(value, numberFormat, false);
}
