import { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import { SheetRecord } from '../../model/sheetRecord';
import type { Work } from '../../work';
import { areaReference } from '../parts/areaReference';
import { contentTypes } from '../parts/contentTypes';
import { readConditionalFormats } from '../read/readConditionalFormats';
import { readSheetParts } from '../read/readSheetParts';
import type { SheetFrame } from '../sheetFrame';
import { toJson } from '../toJson';
import type { SheetSource } from '../workbookSource';
import { asUtf8 } from '../xml/asUtf8';
import { attributesText } from '../xml/attributesText';
import { parseXml } from '../xml/parseXml';
import { withPrefix } from '../xml/withPrefix';
import type { XmlElement } from '../xml/xmlElement';
import { areaElements } from './areaElements';
import { ByteSink } from './byteSink';
import { headerCells } from './headerCells';
import { pageElements } from './pageElements';
import { ruleElements } from './ruleElements';
import { relationsNamespace } from './relationsNamespace';
import type { SaveContext } from './saveContext';
import { sheetFacets } from './sheetFacets';
import { sheetOrder } from './sheetOrder';
import { viewElements } from './viewElements';
import { writeCells } from './writeCells';
import { writeCustomProperties } from './writeCustomProperties';
import { writeDrawing } from './writeDrawing';
import { writeTables } from './writeTables';

const emptySheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  `xmlns:r="${relationsNamespace}">` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>';

/** Written always anew, because what they link decides whether they stay. */
const linkers = ['customProperties', 'drawing', 'tableParts'];

/**
 * Writes a sheet into `part`: an element that says what it said keeps its bytes, one that changed is written, what we do not
 * know stays in its place, and the order is the schema's. Rows are written only when a cell or a row has changed.
 */
export function* writeSheet(
  sheet: Sheet,
  part: string,
  from: SheetSource | undefined,
  context: SaveContext,
): Work<undefined> {
  yield;
  const { cells } = sheet;
  if (!(cells instanceof ColumnCells)) throw new TypeError('a sheet to write needs columns of cells');
  const isNew = from === undefined;
  const frame = from?.frame ?? { text: emptySheet, dataStart: 0, dataEnd: 0 };
  const { text } = frame;
  const root = parseXml(text, part);
  const toWrite = headerCells(sheet, cells);
  const cellsChanged =
    isNew || cells.changes !== from.cellChanges || toJson(sheet.rows) !== from.rows || toWrite !== cells;
  const before = isNew ? undefined : readBefore(root, text, part, context);
  const written = new Map<string, string>();
  const compose = composers(sheet, cells, part, text, context);
  for (const [element, facet] of Object.entries(sheetFacets)) {
    const old = root.child(element);
    const isSame =
      before !== undefined && toJson(facet(before)) === toJson(facet(sheet)) && !linkers.includes(element);
    if (!isSame) written.set(element, compose[element]?.(old) ?? '');
  }
  if (cellsChanged) {
    const used = cells.used(false);
    written.set('dimension', used ? `<dimension ref="${areaReference(used)}"/>` : '<dimension ref="A1"/>');
  }
  for (const [element, xml] of written) {
    const old = root.all(element);
    const [only] = old;
    const said = only && old.length === 1 ? text.slice(only.start, only.end) : '';
    // Nothing new to say: the bytes stay.
    if (old.length < 2 && withPrefix(xml, root.prefix) === said) written.delete(element);
  }
  if (!cellsChanged && written.size === 0) return undefined;
  const sink = new ByteSink();
  yield* assemble(root, text, written, sink, function* () {
    if (cellsChanged) yield* writeCells(sheet, toWrite, context, sink, root.prefix);
    else sink.addBytes(yield* rowsBefore(frame, part, context));
    return undefined;
  });
  if (cellsChanged && (from?.hadFormulas === true || cells.hasFormulas())) context.chainIsStale = true;
  context.draft.set(part, sink.pieces(), isNew ? contentTypes.worksheet : undefined);
  return undefined;
}

/** The rows as they stand in the file. */
function* rowsBefore(
  { dataStart, dataEnd }: SheetFrame,
  part: string,
  { source }: SaveContext,
): Work<Uint8Array> {
  return asUtf8(yield* source.package.bytesInSteps(part)).subarray(dataStart, dataEnd);
}

function composers(
  sheet: Sheet,
  cells: ColumnCells,
  part: string,
  text: string,
  context: SaveContext,
): Record<string, (old: XmlElement | undefined) => string> {
  const isActive = context.workbook.sheets[context.active] === sheet;
  return {
    sheetPr: (old) => viewElements.sheetPr(sheet, old, text),
    sheetViews: (old) => viewElements.sheetViews(sheet, old, isActive),
    cols: (old) => viewElements.cols(sheet, old),
    sheetProtection: (old) => areaElements.sheetProtection(sheet, old),
    autoFilter: () => areaElements.autoFilter(sheet),
    mergeCells: () => areaElements.mergeCells(sheet),
    conditionalFormatting: () => ruleElements.conditionalFormatting(sheet, context.differentials),
    dataValidations: () => ruleElements.dataValidations(sheet),
    hyperlinks: () => areaElements.hyperlinks(sheet, context.draft.relationships(part)),
    ...Object.fromEntries(
      Object.entries(pageElements).map(([name, write]) => [name, (old?: XmlElement) => write(sheet, old)]),
    ),
    customProperties: (old) => customProperties(sheet, part, old, text, context),
    drawing: (old) => keepPrefix(writeDrawing(sheet, part, context), old, text),
    tableParts: () => writeTables(sheet, cells, part, context),
  };
}

/** A link to the same drawing is the same element, whatever it calls the namespace of relationships. */
function keepPrefix(xml: string, old: XmlElement | undefined, text: string): string {
  return old && xml.includes(`"${old.relation ?? ''}"`) ? text.slice(old.start, old.end) : xml;
}

function customProperties(
  sheet: Sheet,
  part: string,
  old: XmlElement | undefined,
  text: string,
  context: SaveContext,
): string {
  const { draft } = context;
  const before = (old?.all('customPr') ?? []).map((entry) => {
    const value = draft.relationships(part).find(entry.relation)?.part ?? '';
    return [
      entry.get('name'),
      draft.has(value) ? new TextDecoder('utf-16le').decode(draft.bytes(value)) : '',
    ];
  });
  if (old && toJson(before) === toJson([...sheet.customProperties])) return text.slice(old.start, old.end);
  return writeCustomProperties(sheet, part, context);
}

/** The sheet as its part tells it, without cells: to see what has changed. */
function readBefore(
  root: XmlElement,
  text: string,
  part: string,
  { draft, source, workbook }: SaveContext,
): Sheet {
  const before = new SheetRecord('', '', workbook.pool);
  readSheetParts(before, root, draft.relationships(part).all, source.theme);
  const styles = source.package.relationships(source.part).find(({ kind }) => kind === 'styles')?.part;
  const dxfs =
    styles !== undefined && source.package.has(styles)
      ? (source.package.xml(styles).child('dxfs')?.all('dxf') ?? [])
      : [];
  before.conditionalFormats = readConditionalFormats(root, text, dxfs, source.theme);
  return before;
}

/** Head, elements in the schema's order, tail. An element that we do not know stays behind the one it followed. */
function* assemble(
  root: XmlElement,
  text: string,
  written: ReadonlyMap<string, string>,
  sink: ByteSink,
  addCells: () => Work<undefined>,
): Work<undefined> {
  const pieces: { place: number; xml: string }[] = [];
  let place = -1;
  for (const child of root.children) {
    const own = sheetOrder.indexOf(child.name);
    if (own >= 0) place = own;
    if (!written.has(child.name))
      pieces.push({ place, xml: child.name === 'sheetData' ? '' : text.slice(child.start, child.end) });
  }
  for (const [element, xml] of written)
    pieces.push({ place: sheetOrder.indexOf(element), xml: withPrefix(xml, root.prefix) });
  pieces.sort((a, b) => a.place - b.place);
  const head = text.slice(0, root.innerStart);
  const needsRelations =
    !root.attributes.has('xmlns:r') && [...written.values()].some((xml) => xml.includes(' r:id='));
  sink.add(
    needsRelations ? head.replace(/>$/, `${attributesText([['xmlns:r', relationsNamespace]])}>`) : head,
  );
  const data = sheetOrder.indexOf('sheetData');
  for (const piece of pieces) {
    if (piece.place === data && piece.xml === '') yield* addCells();
    else sink.add(piece.xml);
  }
  sink.add(text.slice(root.innerEnd));
  return undefined;
}
