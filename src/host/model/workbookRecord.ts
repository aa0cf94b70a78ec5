import { ColumnCells } from './columnCells';
import type { Sheet } from './sheet';
import { SheetRecord } from './sheetRecord';
import { StringPool } from './stringPool';
import { StyleBook } from './styleBook';
import type { CustomXmlPart, DefinedName, Workbook } from './workbook';

/** A workbook in memory. Sheet ids look like Excel's and count upwards, so the same steps give the same ids. */
export class WorkbookRecord implements Workbook {
  sheets: Sheet[] = [];
  active = 0;
  names: DefinedName[] = [];
  date1904 = false;
  properties: Workbook['properties'] = { custom: new Map() };
  settings = new Map<string, unknown>();
  customXml: CustomXmlPart[] = [];
  private made = 0;

  constructor(
    readonly pool: StringPool = new StringPool(),
    readonly styles: StyleBook = new StyleBook(),
  ) {}

  newSheet(name: string, kind: Sheet['kind'] = 'worksheet'): SheetRecord {
    this.made++;
    const number = this.made.toString(16).toUpperCase().padStart(4, '0');
    return new SheetRecord(`{00000000-${number}-0000-0000-000000000000}`, name, this.pool, kind);
  }

  copySheet(sheet: Sheet, name: string): SheetRecord {
    const copy = this.newSheet(name, sheet.kind);
    if (!(sheet.cells instanceof ColumnCells)) throw new TypeError('the sheet is not of this workbook');
    copy.cells = sheet.cells.copy();
    copy.visibility = sheet.visibility;
    copy.tabColor = sheet.tabColor;
    copy.merges = structuredClone(sheet.merges);
    copy.tables = this.copiedTables(sheet);
    copy.charts = structuredClone(sheet.charts);
    copy.pictures = sheet.pictures.map((picture) => ({ ...picture }));
    copy.validations = structuredClone(sheet.validations);
    copy.conditionalFormats = structuredClone(sheet.conditionalFormats);
    copy.links = structuredClone(sheet.links);
    copy.columns = structuredClone(sheet.columns);
    copy.rows = structuredClone(sheet.rows);
    copy.frozen = { ...sheet.frozen };
    copy.showGridlines = sheet.showGridlines;
    copy.page = structuredClone(sheet.page);
    copy.customProperties = new Map(sheet.customProperties);
    copy.protection = structuredClone(sheet.protection);
    copy.autoFilter = sheet.autoFilter && { ...sheet.autoFilter };
    copy.touch();
    return copy;
  }

  /** Names and ids of tables are the workbook's: a copy's get numbers of their own (Sales, then Sales_2). */
  private copiedTables(sheet: Sheet): Sheet['tables'] {
    const tables = this.sheets.flatMap((each) => each.tables);
    const names = new Set(tables.map((table) => table.name.toLowerCase()));
    let id = tables.reduce((most, table) => Math.max(most, table.id), 0);
    return sheet.tables.map((table) => {
      let number = 2;
      while (names.has(`${table.name}_${number}`.toLowerCase())) number++;
      const name = `${table.name}_${number}`;
      names.add(name.toLowerCase());
      id++;
      return { ...structuredClone(table), id, name };
    });
  }
}
