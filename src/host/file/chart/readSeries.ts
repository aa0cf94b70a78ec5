import type { ChartSeries } from '../../model/chart';
import type { XmlElement } from '../xml/xmlElement';
import { dashStyles } from './dashStyles';
import { labelPositions } from './labelPositions';
import { readPaint } from './readPaint';

const emuPerPoint = 12_700;

/** One series of a plot. */
export function readSeries(
  ser: XmlElement,
  plot: XmlElement,
  axisGroup: ChartSeries['axisGroup'],
  theme: readonly string[],
): ChartSeries {
  const series: ChartSeries = { axisGroup, points: new Map() };
  const name = ser.child('tx');
  const nameReference = name?.child('strRef', 'f')?.text;
  if (nameReference !== undefined) series.name = { reference: nameReference };
  else if (name?.child('v')) series.name = { text: name.child('v')?.text ?? '' };
  const reference = (...names: string[]): string | undefined => {
    for (const each of names) {
      const found = ser.child(each)?.within('f')[0]?.text;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  series.values = reference('val', 'yVal');
  series.categories = reference('cat', 'xVal');
  series.bubbleSizes = reference('bubbleSize');
  const shape = ser.child('spPr');
  const fill = readPaint(shape, theme);
  if (fill !== undefined) series.fill = fill;
  const line = readLine(shape?.child('ln'), theme);
  if (line) series.line = line;
  const marker = readMarker(ser.child('marker'), theme);
  if (marker) series.marker = marker;
  const gapWidth = plot.child('gapWidth')?.number('val');
  const overlap = plot.child('overlap')?.number('val');
  if (gapWidth !== undefined) series.gapWidth = gapWidth;
  if (overlap !== undefined) series.overlap = overlap;
  if (ser.child('smooth')?.flag('val', true)) series.smooth = true;
  readLabels(ser.child('dLbls'), series, theme);
  for (const point of ser.all('dPt')) {
    const index = point.child('idx')?.number('val') ?? 0;
    const paint = readPaint(point.child('spPr'), theme) ?? readPaint(point.child('marker', 'spPr'), theme);
    const border = readPaint(point.child('spPr', 'ln'), theme);
    series.points.set(index, {
      ...series.points.get(index),
      ...(typeof paint === 'string' ? { fill: paint } : {}),
      ...(typeof border === 'string' ? { border } : {}),
    });
  }
  return series;
}

function readLine(ln: XmlElement | undefined, theme: readonly string[]): ChartSeries['line'] {
  if (!ln) return undefined;
  const color = readPaint(ln, theme);
  if (color === null) return { style: 'None', color: null };
  const width = ln.number('w');
  const dash = ln.child('prstDash')?.val;
  return {
    ...(color === undefined ? {} : { color }),
    ...(width === undefined ? {} : { weight: width / emuPerPoint }),
    ...(dash === undefined ? {} : { style: dashStyles[dash] ?? 'Dash' }),
  };
}

function readMarker(marker: XmlElement | undefined, theme: readonly string[]): ChartSeries['marker'] {
  if (!marker) return undefined;
  const symbol = marker.child('symbol')?.val;
  const size = marker.child('size')?.number('val');
  const fill = readPaint(marker.child('spPr'), theme);
  const border = readPaint(marker.child('spPr', 'ln'), theme);
  return {
    ...(symbol === undefined
      ? {}
      : { style: symbol === 'auto' ? 'Automatic' : symbol.charAt(0).toUpperCase() + symbol.slice(1) }),
    ...(size === undefined ? {} : { size }),
    ...(typeof fill === 'string' ? { fill } : {}),
    ...(typeof border === 'string' ? { border } : {}),
  };
}

function readLabels(labels: XmlElement | undefined, series: ChartSeries, theme: readonly string[]): void {
  if (!labels) return;
  for (const label of labels.all('dLbl')) {
    const index = label.child('idx')?.number('val') ?? 0;
    const formula = label.child('tx', 'strRef', 'f')?.text;
    const rich = label.child('tx', 'rich');
    const text = rich
      ?.within('t')
      .map((t) => t.text)
      .join('');
    series.points.set(index, {
      ...series.points.get(index),
      label: {
        showValue:
          !(label.child('delete')?.flag('val', true) ?? false) &&
          (label.child('showVal')?.flag('val') ?? false),
        ...(formula === undefined ? {} : { formula }),
        ...(text === undefined ? {} : { text }),
      },
    });
  }
  const shows = (name: string): boolean => labels.child(name)?.flag('val', true) ?? false;
  if (shows('delete')) return;
  const position = labelPositions[labels.child('dLblPos')?.val ?? ''];
  const numberFormat = labels.child('numFmt')?.get('formatCode');
  const run = labels.child('txPr')?.within('defRPr')[0];
  const size = run?.number('sz');
  const color = readPaint(run, theme);
  series.labels = {
    showValue: shows('showVal'),
    showCategoryName: shows('showCatName'),
    showSeriesName: shows('showSerName'),
    ...(position === undefined ? {} : { position }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(size === undefined ? {} : { size: size / 100 }),
    ...(typeof color === 'string' ? { color } : {}),
  };
}
