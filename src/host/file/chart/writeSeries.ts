import type { ChartSeries } from '../../model/chart';
import type { Workbook } from '../../model/workbook';
import { escapeXml } from '../xml/escapeXml';
import { cellCache } from './cellCache';
import { drawingText } from './drawingText';
import type { PlotForm } from './plotForms';
import { writeLabels } from './writeLabels';

const emuPerPoint = 12_700;
const dashes = { Continuous: 'solid', Dash: 'dash', Dot: 'sysDot', DashDot: 'dashDot' } as const;

/** One series, its elements in the order that its kind of plot wants. */
export function writeSeries(series: ChartSeries, index: number, form: PlotForm, workbook: Workbook): string {
  const { element } = form;
  const isPoints = element === 'scatterChart' || element === 'bubbleChart';
  const hasMarker =
    ['lineChart', 'radarChart', 'scatterChart', 'stockChart'].includes(element) &&
    form.radarStyle !== 'filled';
  const data = (name: string, reference: string | undefined, kind: 'numbers' | 'either'): string =>
    reference === undefined || reference === ''
      ? ''
      : `<c:${name}>${cellCache[kind](reference, workbook)}</c:${name}>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name(series, workbook),
    shape(series, form),
    element === 'barChart' || element === 'bubbleChart' ? '<c:invertIfNegative val="0"/>' : '',
    hasMarker ? marker(series, form, index) : '',
    points(series, element, hasMarker),
    writeLabels(series, form, workbook),
    data(isPoints ? 'xVal' : 'cat', series.categories, 'either'),
    data(isPoints ? 'yVal' : 'val', series.values, 'numbers'),
    element === 'bubbleChart'
      ? `${data('bubbleSize', series.bubbleSizes, 'numbers')}<c:bubble3D val="0"/>`
      : '',
    // Absent means smooth: it must be said.
    ['lineChart', 'scatterChart', 'stockChart'].includes(element)
      ? `<c:smooth val="${(series.smooth ?? form.smooth) ? 1 : 0}"/>`
      : '',
    '</c:ser>',
  ].join('');
}

function name(series: ChartSeries, workbook: Workbook): string {
  if (!series.name) return '';
  if ('reference' in series.name) return `<c:tx>${cellCache.texts(series.name.reference, workbook)}</c:tx>`;
  return `<c:tx><c:v>${escapeXml(series.name.text)}</c:v></c:tx>`;
}

function shape(series: ChartSeries, form: PlotForm): string {
  const fill =
    series.fill === null
      ? '<a:noFill/>'
      : series.fill === undefined
        ? ''
        : drawingText.solidFill(series.fill);
  // Points without lines between them: scatter charts, and a share's high, low and close.
  const isBare = (form.element === 'scatterChart' && !form.lines) || form.element === 'stockChart';
  const inner = fill + line(series.line, isBare && series.line === undefined);
  return inner === '' ? '' : `<c:spPr>${inner}</c:spPr>`;
}

function line(look: ChartSeries['line'], isBare: boolean): string {
  if (isBare) return `<a:ln w="19050"><a:noFill/></a:ln>`;
  if (!look) return '';
  const width = look.weight === undefined ? '' : ` w="${Math.round(look.weight * emuPerPoint)}"`;
  if (look.style === 'None' || look.color === null) return `<a:ln${width}><a:noFill/></a:ln>`;
  const color = look.color === undefined ? '' : drawingText.solidFill(look.color);
  const dash = look.style === undefined ? '' : `<a:prstDash val="${dashes[look.style]}"/>`;
  return `<a:ln${width}>${color}${dash}<a:round/></a:ln>`;
}

function marker(series: ChartSeries, form: PlotForm, index: number): string {
  const look = series.marker;
  const style = look?.style;
  if (style === undefined && !form.markers) {
    // The close of a share shows, as a stroke to the right; high and low are the ends of the line.
    if (form.element === 'stockChart' && index % 3 === 2)
      return '<c:marker><c:symbol val="dot"/><c:size val="5"/></c:marker>';
    return '<c:marker><c:symbol val="none"/></c:marker>';
  }
  const symbol =
    style === undefined ? '' : `<c:symbol val="${style === 'Automatic' ? 'auto' : style.toLowerCase()}"/>`;
  const size = look?.size === undefined ? '' : `<c:size val="${Math.round(look.size)}"/>`;
  const inner =
    (look?.fill === undefined ? '' : drawingText.solidFill(look.fill)) +
    (look?.border === undefined ? '' : `<a:ln>${drawingText.solidFill(look.border)}</a:ln>`);
  const body = symbol + size + (inner === '' ? '' : `<c:spPr>${inner}</c:spPr>`);
  return body === '' ? '' : `<c:marker>${body}</c:marker>`;
}

/** Points that look different from their series: on a line it is the marker that differs. */
function points(series: ChartSeries, element: string, hasMarker: boolean): string {
  return [...series.points]
    .sort(([a], [b]) => a - b)
    .map(([index, { fill, border }]) => {
      if (fill === undefined && border === undefined) return '';
      const inner =
        (fill === undefined ? '' : drawingText.solidFill(fill)) +
        (border === undefined ? '' : `<a:ln>${drawingText.solidFill(border)}</a:ln>`);
      const invert =
        element === 'barChart' || element === 'bubbleChart' ? '<c:invertIfNegative val="0"/>' : '';
      const own =
        series.marker?.style === undefined ? '' : `<c:symbol val="${series.marker.style.toLowerCase()}"/>`;
      const size =
        series.marker?.size === undefined ? '' : `<c:size val="${Math.round(series.marker.size)}"/>`;
      const look = hasMarker ? `<c:marker>${own}${size}<c:spPr>${inner}</c:spPr></c:marker>` : '';
      const bubble = element === 'areaChart' || element === 'radarChart' ? '' : '<c:bubble3D val="0"/>';
      return `<c:dPt><c:idx val="${index}"/>${invert}${look}${bubble}${hasMarker ? '' : `<c:spPr>${inner}</c:spPr>`}</c:dPt>`;
    })
    .join('');
}
