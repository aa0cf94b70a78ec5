import { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import { SheetRecord } from '../../model/sheetRecord';
import type { Work } from '../../work';
import { areaReference } from '../parts/areaReference';
import { contentTypes } from '../parts/contentTypes';
import { readConditionalFormats } from '../read/readConditionalFormats';
import { readSheetFrame, type SheetFrame } from '../read/readSheetFrame';
import { readSheetParts } from '../read/readSheetParts';
import { toJson } from '../toJson';
import type { SheetSource } from '../workbookSource';
import { attributesText } from '../xml/attributesText';
import { withPrefix } from '../xml/withPrefix';
import { areaElements } from './areaElements';
import { ByteSink } from './byteSink';
import { headerCells } from './headerCells';
import { pageElements } from './pageElements';
import { ruleElements } from './ruleElements';
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
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

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
  const frame = readSheetFrame(
    isNew ? new TextEncoder().encode(emptySheet) : context.draft.bytes(part),
    part,
  );
  const { root, text } = frame;
  const toWrite = headerCells(sheet, cells);
  const cellsChanged =
    isNew || cells.changes !== from.cellChanges || toJson(sheet.rows) !== from.rows || toWrite !== cells;
  const before = isNew ? undefined : readBefore(frame, part, context);
  const written = new Map<string, string>();
  const compose = composers(sheet, cells, part, frame, context);
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
    const old = root.child(element);
    // Nothing new to say: the bytes stay.
    if (
      old &&
      root.all(element).length === 1 &&
      withPrefix(xml, root.prefix) === text.slice(old.start, old.end)
    )
      written.delete(element);
  }
  const sink = new ByteSink();
  yield* assemble(frame, written, sink, function* () {
    if (cellsChanged) yield* writeCells(sheet, toWrite, context, sink, root.prefix);
    else sink.addBytes(frame.bytes.subarray(frame.dataStart, frame.dataEnd));
    return undefined;
  });
  const { draft, source } = context;
  const hasChain = draft.relationships(source.part).all.some(({ kind }) => kind === 'calcChain');
  if (cellsChanged && hasChain && hasFormulas(frame, cells)) context.chainIsStale = true;
  context.draft.set(part, sink.bytes(), isNew ? contentTypes.worksheet : undefined);
  return undefined;
}

function composers(
  sheet: Sheet,
  cells: ColumnCells,
  part: string,
  frame: SheetFrame,
  context: SaveContext,
): Record<string, (old: SheetFrame['root'] | undefined) => string> {
  const isActive = context.workbook.sheets[context.workbook.active] === sheet;
  return {
    sheetPr: (old) => viewElements.sheetPr(sheet, old, frame.text),
    sheetViews: (old) => viewElements.sheetViews(sheet, old, isActive),
    cols: (old) => viewElements.cols(sheet, old),
    sheetProtection: (old) => areaElements.sheetProtection(sheet, old),
    autoFilter: () => areaElements.autoFilter(sheet),
    mergeCells: () => areaElements.mergeCells(sheet),
    conditionalFormatting: () => ruleElements.conditionalFormatting(sheet, context.differentials),
    dataValidations: () => ruleElements.dataValidations(sheet),
    hyperlinks: () => areaElements.hyperlinks(sheet, context.draft.relationships(part)),
    ...Object.fromEntries(
      Object.entries(pageElements).map(([name, write]) => [
        name,
        (old?: SheetFrame['root']) => write(sheet, old),
      ]),
    ),
    customProperties: (old) => customProperties(sheet, part, old, frame, context),
    drawing: (old) => keepPrefix(writeDrawing(sheet, part, context), old, frame),
    tableParts: () => writeTables(sheet, cells, part, context),
  };
}

/** A link to the same drawing is the same element, whatever it calls the namespace of relationships. */
function keepPrefix(xml: string, old: SheetFrame['root'] | undefined, { text }: SheetFrame): string {
  return old && xml.includes(`"${old.relation ?? ''}"`) ? text.slice(old.start, old.end) : xml;
}

function customProperties(
  sheet: Sheet,
  part: string,
  old: SheetFrame['root'] | undefined,
  { text }: SheetFrame,
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
  { root, text }: SheetFrame,
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

function hasFormulas(frame: SheetFrame, cells: ColumnCells): boolean {
  for (const column of cells.columns.values()) if (column.formulas && column.formulas.size > 0) return true;
  const rows = new TextDecoder().decode(frame.bytes.subarray(frame.dataStart, frame.dataEnd));
  return /<(?:\w+:)?f[\s>/]/.test(rows);
}

/** Head, elements in the schema's order, tail. An element that we do not know stays behind the one it followed. */
function* assemble(
  { root, text }: SheetFrame,
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
    !head.includes('xmlns:r=') && [...written.values()].some((xml) => xml.includes(' r:id='));
  sink.add(needsRelations ? head.replace(/>$/, `${attributesText([['xmlns:r', relations]])}>`) : head);
  const data = sheetOrder.indexOf('sheetData');
  for (const piece of pieces) {
    if (piece.place === data && piece.xml === '') yield* addCells();
    else sink.add(piece.xml);
  }
  sink.add(text.slice(root.innerEnd));
  return undefined;
}
