import { ColumnCells } from '../../model/columnCells';
import type { SheetAhead } from '../ahead/ahead';
import { parseXml } from '../xml/parseXml';
import type { Sheet } from '../../model/sheet';
import type { SheetFrame } from '../sheetFrame';
import { toJson } from '../toJson';
import type { WorkbookSource } from '../workbookSource';
import type { XmlElement } from '../xml/xmlElement';
import { readConditionalFormats } from './readConditionalFormats';
import { readDrawing } from './readDrawing';
import { readSheetFrame } from './readSheetFrame';
import { readSheetParts } from './readSheetParts';
import { readTable } from './readTable';

/**
 * Fills a sheet from its part and from those that hang on it: tables, drawing, custom properties.
 * @param ahead its rows, where they are read already
 * @returns what the part says beside its rows
 */
export function readSheet(
  sheet: Sheet,
  part: string,
  source: WorkbookSource,
  dxfs: readonly XmlElement[],
  date1904: boolean,
  ahead?: SheetAhead,
): SheetFrame {
  const { package: files, theme, origins } = source;
  if (!(sheet.cells instanceof ColumnCells))
    throw new TypeError('a sheet to read into needs columns of cells');
  const { cells, rows } = sheet;
  const { frame, root } =
    ahead === undefined
      ? readSheetFrame(files.bytes(part), part, { cells, rows, date1904 })
      : { frame: ahead.frame, root: parseXml(ahead.frame.text, part) };
  if (ahead !== undefined) {
    sheet.rows = ahead.rows;
    for (const [number, column] of ahead.columns) cells.columns.set(number, column);
  }
  const relationships = files.relationships(part);
  readSheetParts(sheet, root, relationships, theme);
  sheet.conditionalFormats = readConditionalFormats(root, frame.text, dxfs, theme);
  const target = (element: XmlElement | undefined): string | undefined => {
    const found = relationships.find((each) => each.id === element?.relation)?.part;
    return found !== undefined && files.has(found) ? found : undefined;
  };
  for (const entry of root.child('tableParts')?.all('tablePart') ?? []) {
    const tablePart = target(entry);
    const table = tablePart === undefined ? undefined : readTable(files.xml(tablePart));
    if (!table || tablePart === undefined) continue;
    sheet.tables.push(table);
    origins.set(table, { written: '', then: toJson(table), part: tablePart });
  }
  for (const entry of root.child('customProperties')?.all('customPr') ?? []) {
    const valuePart = target(entry);
    if (valuePart === undefined) continue;
    sheet.customProperties.set(
      entry.get('name') ?? '',
      new TextDecoder('utf-16le').decode(files.bytes(valuePart)),
    );
  }
  const drawing = target(root.child('drawing'));
  for (const item of drawing === undefined ? [] : readDrawing(files, drawing, sheet, theme)) {
    if (item.kind === 'chart') {
      sheet.charts.push(item.chart);
      origins.set(item.chart, { written: item.anchor, then: toJson(item.chart), part: item.part });
    } else if (item.kind === 'picture') {
      sheet.pictures.push(item.picture);
      origins.set(item.picture, { written: item.anchor, then: toJson(item.picture) });
    }
  }
  return frame;
}
