import type { Chart } from '../../model/chart';
import type { Picture, Sheet } from '../../model/sheet';
import { drawingText } from '../chart/drawingText';
import { writeChart } from '../chart/writeChart';
import { contentTypes } from '../parts/contentTypes';
import { sheetGeometry, type SheetGeometry } from '../parts/sheetGeometry';
import { toJson } from '../toJson';
import { attributesText } from '../xml/attributesText';
import { spliceText } from '../xml/spliceText';
import { appendInside } from '../xml/appendInside';
import type { SaveContext } from './saveContext';
import { readDrawing } from '../read/readDrawing';

const emuPerPoint = 12_700;
const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const chartUri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * Writes the drawing of a sheet: anchors of charts and pictures that are as they were, and everything that is neither, keep
 * their bytes; changed and new ones are written. Gives the `drawing` element ('' without any).
 */
export function writeDrawing(sheet: Sheet, part: string, context: SaveContext): string {
  const { draft, source, folder } = context;
  const relationships = draft.relationships(part);
  const existing = relationships.all.find(({ kind }) => kind === 'drawing')?.part;
  if (existing === undefined && sheet.charts.length === 0 && sheet.pictures.length === 0) return '';
  const drawing = existing ?? draft.free(`${folder}drawings/drawing`, '.xml');
  if (existing === undefined) draft.set(drawing, emptyDrawing, contentTypes.drawing);
  const text = draft.text(drawing);
  const root = draft.xml(drawing);
  const isSame = (item: Chart | Picture): boolean => {
    const origin = source.origins.get(item);
    return (
      existing !== undefined &&
      origin !== undefined &&
      origin.then === toJson(item) &&
      text.includes(origin.written)
    );
  };
  const stays = new Set(
    [...sheet.charts, ...sheet.pictures].filter(isSame).map((item) => source.origins.get(item)?.written),
  );
  const items = existing === undefined ? [] : readDrawing(source.package, existing, sheet, source.theme);
  const gone = items.flatMap((item, i) => {
    const element = root.children[i];
    return item.kind === 'other' || !element || stays.has(item.anchor) ? [] : [{ item, element }];
  });
  const links = draft.relationships(drawing);
  for (const { item } of gone) {
    if (item.kind !== 'chart') continue;
    links.remove((each) => each.part === item.part);
  }
  let shapeId = Math.max(1, ...root.within('cNvPr').map((each) => each.number('id') ?? 0));
  const geometry = sheetGeometry(sheet);
  let added = '';
  for (const chart of sheet.charts.filter((item) => !isSame(item))) {
    const chartPart = draft.free(`${folder}charts/chart`, '.xml');
    const xml = drawingText.inLanguage(writeChart(chart, context.workbook), languageOf(sheet));
    draft.set(chartPart, xml, contentTypes.chart);
    added += anchor(chart, geometry, chartFrame(chart, ++shapeId, links.add('chart', { part: chartPart })));
  }
  for (const picture of sheet.pictures.filter((item) => !isSame(item))) {
    const image = draft.free(`${folder}media/image`, '.png');
    draft.set(image, picture.png, 'image/png');
    added += anchor(picture, geometry, pictureFrame(picture, ++shapeId, links.add('image', { part: image })));
  }
  if (gone.length > 0 || added !== '') {
    const cuts = gone.map(({ element }) => ({ start: element.start, end: element.end, insert: '' }));
    draft.set(drawing, spliceText(text, added === '' ? cuts : [...cuts, appendInside(text, root, added)]));
  }
  return `<drawing r:id="${relationships.link('drawing', drawing)}"/>`;
}

/** As the sheet's custom property says; the chart API has no language. */
function languageOf({ customProperties }: Sheet): string | undefined {
  return [...customProperties].find(([key]) => key.toLowerCase() === 'judgementgrid.language')?.[1];
}

/** Fixed to the cells under it, of its own size: as Excel places a new chart, so that a wider column moves it and does not stretch it. */
function anchor(item: Chart | Picture, geometry: SheetGeometry, inner: string): string {
  const { left, top, right, bottom } = edges(item, geometry);
  const corner = (name: string, x: number, y: number): string => {
    const column = geometry.columnAt(x);
    const row = geometry.rowAt(y);
    return (
      `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${Math.round(column.offset * emuPerPoint)}</xdr:colOff>` +
      `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${Math.round(row.offset * emuPerPoint)}</xdr:rowOff></xdr:${name}>`
    );
  };
  return (
    '<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" editAs="oneCell">' +
    `${corner('from', left, top)}${corner('to', right, bottom)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function edges(
  item: Chart | Picture,
  geometry: SheetGeometry,
): { left: number; top: number; right: number; bottom: number } {
  const over = 'over' in item ? item.over : undefined;
  if (!over)
    return { left: item.left, top: item.top, right: item.left + item.width, bottom: item.top + item.height };
  return {
    left: geometry.left(over.column),
    top: geometry.top(over.row),
    right: geometry.left(over.column + over.columns),
    bottom: geometry.top(over.row + over.rows),
  };
}

function chartFrame(chart: Chart, id: number, relation: string): string {
  const named = attributesText([
    ['id', id],
    ['name', chart.name],
    ['descr', chart.altText],
  ]);
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartUri}"><c:chart xmlns:c="${chartUri}" ${relations} r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame>'
  );
}

function pictureFrame(picture: Picture, id: number, relation: string): string {
  const named = attributesText([
    ['id', id],
    ['name', picture.name],
    ['descr', picture.altText],
    ['title', picture.altTitle],
  ]);
  const size = `cx="${Math.round(picture.width * emuPerPoint)}" cy="${Math.round(picture.height * emuPerPoint)}"`;
  const place = `x="${Math.round(picture.left * emuPerPoint)}" y="${Math.round(picture.top * emuPerPoint)}"`;
  return (
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr${named}/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip ${relations} r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off ${place}/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`
  );
}
