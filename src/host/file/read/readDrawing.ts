import type { Chart } from '../../model/chart';
import type { Picture, Sheet } from '../../model/sheet';
import { readChart } from '../chart/readChart';
import type { FilePackage } from '../parts/filePackage';
import { sheetGeometry } from '../parts/sheetGeometry';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';

const emuPerPoint = 12_700;

/** What a drawing's anchor holds, with the anchor as it is written. */
export type DrawingItem =
  | { kind: 'chart'; chart: Chart; anchor: string; part: string }
  | { kind: 'picture'; picture: Picture; anchor: string }
  | { kind: 'other'; anchor: string };

/** Charts and pictures of a drawing part, in its order; shapes, groups and what else there is come as 'other'. */
export function readDrawing(
  source: FilePackage,
  part: string,
  sheet: Sheet,
  theme: readonly string[],
): DrawingItem[] {
  const text = source.text(part);
  const root = parseXml(text, part);
  const relationships = source.relationships(part);
  return root.children.map((anchor, i): DrawingItem => {
    const written = text.slice(anchor.start, anchor.end);
    const frame = anchor.child('graphicFrame');
    const picture = anchor.child('pic');
    const place = readPlace(anchor, sheet);
    const target = (element: XmlElement | undefined): string =>
      relationships.find((each) => each.id === element?.relation)?.part ?? '';
    if (frame) {
      const chartPart = target(frame.child('graphic', 'graphicData', 'chart'));
      if (chartPart !== '' && source.has(chartPart)) {
        const named = frame.child('nvGraphicFramePr', 'cNvPr');
        const chart: Chart = {
          id: `{${drawingNumber(part)}-${String(i + 1).padStart(4, '0')}-0000-0000-000000000000}`,
          name: named?.get('name') ?? `Chart ${i + 1}`,
          ...place,
          ...readChart(source.xml(chartPart), theme),
        };
        const description = named?.get('descr');
        if (description !== undefined) chart.altText = description;
        return { kind: 'chart', chart, anchor: written, part: chartPart };
      }
    }
    const image = target(picture?.child('blipFill', 'blip'));
    if (picture && image.toLowerCase().endsWith('.png') && source.has(image)) {
      const named = picture.child('nvPicPr', 'cNvPr');
      const made: Picture = {
        id: `{${drawingNumber(part)}-${String(i + 1).padStart(4, '0')}-0001-0000-000000000000}`,
        name: named?.get('name') ?? `Picture ${i + 1}`,
        png: source.bytes(image),
        ...place,
      };
      const title = named?.get('title');
      const description = named?.get('descr');
      if (title !== undefined) made.altTitle = title;
      if (description !== undefined) made.altText = description;
      return { kind: 'picture', picture: made, anchor: written };
    }
    return { kind: 'other', anchor: written };
  });
}

/** A number for the drawing in the ids of what is on it: the one in its part's name. */
function drawingNumber(part: string): string {
  return (/(\d+)\.xml$/.exec(part)?.[1] ?? '0').padStart(8, '0');
}

/** From an anchor of either kind to points. */
function readPlace(
  anchor: XmlElement,
  sheet: Sheet,
): { left: number; top: number; width: number; height: number } {
  const geometry = sheetGeometry(sheet);
  const corner = (element: XmlElement | undefined): { x: number; y: number } => ({
    x: geometry.left(count(element, 'col')) + count(element, 'colOff') / emuPerPoint,
    y: geometry.top(count(element, 'row')) + count(element, 'rowOff') / emuPerPoint,
  });
  const position = anchor.child('pos');
  const from = position
    ? { x: (position.number('x') ?? 0) / emuPerPoint, y: (position.number('y') ?? 0) / emuPerPoint }
    : corner(anchor.child('from'));
  const to = anchor.child('to');
  const size = anchor.child('ext');
  const end = to
    ? corner(to)
    : {
        x: from.x + (size?.number('cx') ?? 0) / emuPerPoint,
        y: from.y + (size?.number('cy') ?? 0) / emuPerPoint,
      };
  return {
    left: from.x,
    top: from.y,
    width: Math.max(0, end.x - from.x),
    height: Math.max(0, end.y - from.y),
  };
}

/** A whole number inside the grid's bounds: a damaged one must not make us count for ever. */
function count(element: XmlElement | undefined, name: string): number {
  const value = Number(element?.child(name)?.text ?? '0');
  const limit = name === 'col' ? 16_383 : name === 'row' ? 1_048_575 : 1e12;
  return Number.isFinite(value) ? Math.min(limit, Math.max(-limit, Math.trunc(value))) : 0;
}
