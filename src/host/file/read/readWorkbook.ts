import { ColumnCells } from '../../model/columnCells';
import { FileError } from '../../model/fileError';
import type { Sheet, Visibility } from '../../model/sheet';
import { StringPool } from '../../model/stringPool';
import { StyleBook } from '../../model/styleBook';
import type { Workbook } from '../../model/workbook';
import { WorkbookRecord } from '../../model/workbookRecord';
import type { Ahead } from '../ahead/ahead';
import type { FilePackage } from '../parts/filePackage';
import type { Relationship } from '../parts/readRelationships';
import { relationshipsById } from '../parts/relationshipsById';
import { printingOf } from '../printingOf';
import { toJson } from '../toJson';
import { thenOf } from '../thenOf';
import { workbookSources, type SheetSource, type WorkbookSource } from '../workbookSource';
import type { XmlElement } from '../xml/xmlElement';
import { readCustomXml } from './readCustomXml';
import { readNames } from './readNames';
import { readProperties } from './readProperties';
import { readSharedStrings } from './readSharedStrings';
import { readSheet } from './readSheet';
import { readStyles } from './readStyles';
import { readTheme } from './readTheme';

const sheetKinds: Readonly<Record<string, Sheet['kind']>> = {
  worksheet: 'worksheet',
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};
const visibilities: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/**
 * Reads a package into the model and remembers where each thing came from.
 * @param ahead what is read of it already, and checked
 * @throws FileError notWorkbook, tooManySheets, and what reading a part can throw
 */
export function readWorkbook(source: FilePackage, sheetLimit: number, ahead?: Ahead): Workbook {
  const part = source.relationships('').find((each) => each.kind === 'officeDocument')?.part;
  if (part === undefined || !source.has(part)) throw new FileError('notWorkbook');
  if (!/\.xml$/i.test(part)) throw new FileError('notWorkbook', part);
  const root = source.xml(part);
  if (root.name !== 'workbook') throw new FileError('notWorkbook', part);
  const relationships = source.relationships(part);
  const linked = (kind: string): string | undefined => {
    const found = relationships.find((each) => each.kind === kind)?.part;
    return found !== undefined && source.has(found) ? found : undefined;
  };
  const themePart = linked('theme');
  const theme = readTheme(themePart === undefined ? undefined : source.xml(themePart));
  const stylesPart = linked('styles');
  const styleRoot = stylesPart === undefined ? undefined : source.xml(stylesPart);
  const styles = styleRoot ? readStyles(styleRoot, theme) : new StyleBook();
  const stringsPart = linked('sharedStrings');
  const texts = (part: string): string[] => readSharedStrings(source.text(part), part);
  const pool = ahead?.pool ?? new StringPool(stringsPart === undefined ? [] : texts(stringsPart));
  const workbook = new WorkbookRecord(pool, styles);
  workbook.date1904 = root.child('workbookPr')?.flag('date1904') ?? false;
  const entries = root.child('sheets')?.all('sheet') ?? [];
  if (entries.length === 0) throw new FileError('damaged', part);
  if (entries.length > sheetLimit) throw new FileError('tooManySheets');
  const origin: WorkbookSource = {
    package: source,
    part,
    theme,
    sheets: new Map(),
    formats: styles.formats.length,
    origins: new WeakMap(),
    then: { names: '', properties: '', custom: '', settings: '', customXml: '', active: '' },
    customXml: new Map(),
  };
  const dxfs = styleRoot?.child('dxfs')?.all('dxf') ?? [];
  const byId = relationshipsById(relationships);
  for (const entry of entries) addSheet(workbook, origin, entry, byId, dxfs, ahead);
  workbook.active = Math.min(
    Math.max(0, root.child('bookViews', 'workbookView')?.number('activeTab') ?? 0),
    workbook.sheets.length - 1,
  );
  readNames(workbook, root.child('definedNames'));
  for (const [sheet, from] of origin.sheets) from.printing = printingOf(sheet.page);
  readProperties(workbook, source);
  readCustomXml(workbook, source, relationships, origin);
  if (ahead === undefined) source.checkRest();
  origin.then = thenOf(workbook);
  workbookSources.set(workbook, origin);
  return workbook;
}

function addSheet(
  workbook: WorkbookRecord,
  origin: WorkbookSource,
  entry: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
  dxfs: readonly XmlElement[],
  ahead: Ahead | undefined,
): void {
  const relation = relationships.get(entry.relation ?? '');
  if (!relation || !origin.package.has(relation.part)) throw new FileError('damaged', relation?.part);
  const kind = sheetKinds[relation.kind] ?? 'dialog';
  const sheet = workbook.newSheet(entry.get('name') ?? '', kind);
  sheet.visibility = visibilities[entry.get('state') ?? ''] ?? 'Visible';
  const frame =
    kind === 'worksheet'
      ? readSheet(sheet, relation.part, origin, dxfs, workbook.date1904, ahead?.sheets.get(relation.part))
      : undefined;
  workbook.sheets.push(sheet);
  const from: SheetSource = {
    part: relation.part,
    relationId: relation.id,
    sheetId: entry.number('sheetId') ?? 0,
    name: sheet.name,
    visibility: sheet.visibility,
    cellChanges: sheet.cells instanceof ColumnCells ? sheet.cells.changes : 0,
    hadFormulas: sheet.cells instanceof ColumnCells && sheet.cells.hasFormulas(),
    rows: toJson(sheet.rows),
    printing: '',
    ...(frame !== undefined && { frame }),
  };
  origin.sheets.set(sheet, from);
}
