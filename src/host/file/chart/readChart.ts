import type { Chart, ChartAxis } from '../../model/chart';
import type { XmlElement } from '../xml/xmlElement';
import { plotNames } from './plotNames';
import { plotType } from './plotType';
import { readChartText } from './readChartText';
import { readPaint } from './readPaint';
import { readSeries } from './readSeries';

const legendPositions: Readonly<Record<string, Chart['legend']['position']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};
const labelPositions: Readonly<Record<string, ChartAxis['labelPosition']>> = {
  high: 'High',
  low: 'Low',
  none: 'None',
  nextTo: 'NextToAxis',
};
const blanks: Readonly<Record<string, Chart['displayBlanksAs']>> = {
  gap: 'NotPlotted',
  zero: 'Zero',
  span: 'Interpolated',
};

/** What a chart part shows; where it stands and what it is called is the drawing's to say. */
export function readChart(
  root: XmlElement,
  theme: readonly string[],
): Omit<Chart, 'id' | 'name' | 'left' | 'top' | 'width' | 'height'> {
  const chart = root.child('chart');
  const area = chart?.child('plotArea');
  const plots = (area?.children ?? []).filter((each) => plotNames.includes(each.name));
  const axes = (area?.children ?? []).filter((each) => /^(cat|val|date|ser)Ax$/.test(each.name));
  const axesOf = (plot: XmlElement | undefined): XmlElement[] => {
    const ids = plot?.all('axId').map((id) => id.val) ?? [];
    return axes.filter((axis) => ids.includes(axis.child('axId')?.val));
  };
  const primary = axesOf(plots[0]);
  // A scatter or bubble chart has two value axes: the one along the bottom carries the categories.
  const category =
    primary.find((axis) => axis.name !== 'valAx') ??
    primary.find((axis) => /^[bt]$/.test(axis.child('axPos')?.val ?? ''));
  const value = primary.find((axis) => axis.name === 'valAx' && axis !== category);
  const first = plots[0];
  const series = plots.flatMap((plot) => {
    const group =
      axesOf(plot).some((axis) => primary.includes(axis)) || axes.length === 0 ? 'Primary' : 'Secondary';
    const type = plotType(plot);
    return plot.all('ser').map((ser) => {
      const made = readSeries(ser, plot, group, theme);
      if (plots.length > 1 && plot !== first) made.type = type;
      return { order: ser.child('order')?.number('val') ?? 0, made };
    });
  });
  series.sort((a, b) => a.order - b.order);
  const legend = chart?.child('legend');
  const legendSize = legend?.within('defRPr')[0]?.number('sz');
  const hidden = (legend?.all('legendEntry') ?? []).flatMap((entry) =>
    entry.child('delete')?.flag('val', true) === true ? [entry.child('idx')?.number('val') ?? 0] : [],
  );
  const title = readChartText(chart?.child('title'), theme);
  const displayBlanksAs = blanks[chart?.child('dispBlanksAs')?.val ?? ''];
  return {
    type: first ? plotType(first) : 'Invalid',
    ...(title ? { title } : {}),
    legend: {
      visible: legend !== undefined,
      position: legendPositions[legend?.child('legendPos')?.val ?? 'r'] ?? 'Right',
      ...(legendSize === undefined ? {} : { fontSize: legendSize / 100 }),
      ...(hidden.length === 0 ? {} : { hidden }),
    },
    categoryAxis: readAxis(category, value, theme),
    valueAxis: readAxis(value, category, theme),
    series: series.map(({ made }) => made),
    plotVisibleOnly: chart?.child('plotVisOnly')?.flag('val', true) ?? false,
    ...(displayBlanksAs ? { displayBlanksAs } : {}),
    format: readFormat(root, theme),
  };
}

function readFormat(root: XmlElement, theme: readonly string[]): Chart['format'] {
  const fill = readPaint(root.child('spPr'), theme);
  const border = readPaint(root.child('spPr', 'ln'), theme);
  const run = root.child('txPr')?.within('defRPr')[0];
  const size = run?.number('sz');
  const color = readPaint(run, theme);
  return {
    ...(typeof fill === 'string' ? { fill } : {}),
    ...(typeof border === 'string' ? { border } : {}),
    ...(size === undefined ? {} : { fontSize: size / 100 }),
    ...(typeof color === 'string' ? { fontColor: color } : {}),
  };
}

/** `crosses` is where the other axis crosses this one, which the file says on the other. */
function readAxis(
  axis: XmlElement | undefined,
  other: XmlElement | undefined,
  theme: readonly string[],
): ChartAxis {
  if (!axis) return { visible: false, majorGridlines: false };
  const title = readChartText(axis.child('title'), theme);
  const minimum = axis.child('scaling', 'min')?.number('val');
  const maximum = axis.child('scaling', 'max')?.number('val');
  const majorUnit = axis.child('majorUnit')?.number('val');
  const labelSpacing = axis.child('tickLblSkip')?.number('val');
  const numberFormat = axis.child('numFmt');
  const run = axis.child('txPr')?.within('defRPr')[0];
  const size = run?.number('sz');
  const color = readPaint(axis.child('spPr', 'ln'), theme);
  const label = labelPositions[axis.child('tickLblPos')?.val ?? ''];
  const crosses = other?.child('crosses')?.val;
  return {
    visible: !(axis.child('delete')?.flag('val', true) ?? false),
    majorGridlines: axis.child('majorGridlines') !== undefined,
    ...(title ? { title } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(axis.child('scaling', 'orientation')?.val === 'maxMin' ? { reversed: true } : {}),
    ...(numberFormat && !numberFormat.flag('sourceLinked')
      ? { numberFormat: numberFormat.get('formatCode') }
      : {}),
    ...(size === undefined ? {} : { fontSize: size / 100 }),
    ...(typeof color === 'string' ? { color } : {}),
    ...(labelSpacing === undefined ? {} : { labelSpacing }),
    ...(label && label !== 'NextToAxis' ? { labelPosition: label } : {}),
    ...(crosses === 'max'
      ? { crosses: 'Maximum' as const }
      : crosses === 'min'
        ? { crosses: 'Minimum' as const }
        : {}),
  };
}
