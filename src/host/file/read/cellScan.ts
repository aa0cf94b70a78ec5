import { grid } from '../../model/area';
import { cellErrors } from '../../model/cellErrors';
import type { CellColumn } from '../../model/cellColumn';
import { cellKind, pageBits, pageRows } from '../../model/cellPage';
import type { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import { FormulaScan, type FormulaRead } from './formulaScan';
import { quickCells, type QuickTarget } from './quickCells';
import { quickRow, type QuickRow } from './quickRow';
import { readIsoDate } from './readIsoDate';
import { scanInlineText } from './scanInlineText';
import { scanNumber } from './scanNumber';
import { scanReference } from './scanReference';
import { scanText } from './scanText';
import type { TagScanner } from './tagScanner';

type CellType = 'n' | 's' | 'str' | 'b' | 'e' | 'd' | 'inlineStr';
const cellTypes: readonly string[] = ['n', 's', 'str', 'b', 'e', 'd', 'inlineStr'] satisfies CellType[];

export interface CellsTarget {
  cells: ColumnCells;
  rows: Sheet['rows'];
  date1904: boolean;
}

/**
 * Reads the rows of a sheet part into columns of cells. `scanner` stands behind `<sheetData>` and is left before its end tag.
 * @throws FileError damaged
 */
export class CellScan {
  private row = -1;
  private isInRow = false;
  private column = -1;
  private format = 0;
  private type: CellType = 'n';
  private cellAttributes = '';
  private readonly columns: (CellColumn | undefined)[] = [];
  /** The number of the pages in `quick`. */
  private page = -1;
  private readonly quick: QuickTarget;
  private readonly start: QuickRow = { row: 0, end: 0 };
  private readonly formulas: FormulaScan;

  constructor(
    private readonly scanner: TagScanner,
    private readonly target: CellsTarget,
  ) {
    this.formulas = new FormulaScan(scanner);
    const { texts, shared } = target.cells.pool;
    this.quick = { pages: [], texts, shared, column: -1 };
  }

  run(): void {
    const { scanner } = this;
    for (;;) {
      if (this.isInRow ? this.quickCells() : this.quickRow()) continue;
      scanner.nextTag();
      const first = scanner.bytes[scanner.name];
      const length = scanner.nameEnd - scanner.name;
      if (scanner.isClosing) {
        if (length === 9 && !this.isInRow && scanner.isNamed('sheetData')) return;
        if (length !== 3 || !this.isInRow) throw scanner.damaged();
        this.isInRow = false;
        scanner.endTag();
      } else if (length === 1 && first === 99) this.cell();
      else if (length === 3 && first === 114) this.startRow();
      else scanner.skipElement();
    }
  }

  /** Reads what is written as nearly all is; whether that ended the row. */
  private quickCells(): boolean {
    const { scanner, quick } = this;
    const { bytes } = scanner;
    this.turnTo(this.row >>> pageBits);
    quick.column = this.column;
    const at = quickCells(bytes, scanner.at, this.row, quick);
    this.column = quick.column;
    scanner.at = at;
    // </row>
    if (bytes[at] !== 60 || bytes[at + 1] !== 47 || bytes[at + 2] !== 114 || bytes[at + 3] !== 111)
      return false;
    if (bytes[at + 4] !== 119 || bytes[at + 5] !== 62) return false;
    scanner.at = at + 6;
    this.isInRow = false;
    return true;
  }

  private quickRow(): boolean {
    const { scanner, start } = this;
    if (!quickRow(scanner.bytes, scanner.at, start)) return false;
    scanner.at = start.end;
    this.row = start.row;
    this.column = -1;
    this.isInRow = true;
    return true;
  }

  private turnTo(page: number): void {
    if (page === this.page) return;
    this.page = page;
    this.quick.pages.length = 0;
  }

  private startRow(): void {
    const { scanner } = this;
    this.row++;
    this.column = -1;
    let height: number | undefined;
    let [hidden, isCustom, isFormatted, format] = [false, false, false, 0];
    while (scanner.attribute()) {
      if (scanner.isKey('r')) this.row = Number(scanner.value()) - 1;
      else if (scanner.isKey('ht')) height = Number(scanner.value());
      else if (scanner.isKey('hidden')) hidden = isTrue(scanner.value());
      else if (scanner.isKey('customHeight')) isCustom = isTrue(scanner.value());
      else if (scanner.isKey('customFormat')) isFormatted = isTrue(scanner.value());
      else if (scanner.isKey('s')) format = Number(scanner.value());
    }
    if (!(this.row >= 0 && this.row < grid.rows) || this.isInRow) throw scanner.damaged();
    this.isInRow = !scanner.isEmpty;
    if (!hidden && !isFormatted && !(isCustom && height !== undefined)) return;
    this.target.rows.set(this.row, {
      ...(isCustom && height !== undefined ? { height } : {}),
      ...(hidden ? { hidden } : {}),
      ...(isFormatted ? { format } : {}),
    });
  }

  private cell(): void {
    const { scanner } = this;
    this.column++;
    this.format = 0;
    this.type = 'n';
    this.cellAttributes = '';
    while (scanner.attribute()) this.cellAttribute();
    if (this.column >= grid.columns || !this.isInRow) throw scanner.damaged();
    let formula: FormulaRead | undefined;
    let hasValue = false;
    if (!scanner.isEmpty) {
      for (;;) {
        scanner.nextTag();
        const first = scanner.bytes[scanner.name];
        const length = scanner.nameEnd - scanner.name;
        if (scanner.isClosing) {
          if (length !== 1 || first !== 99) throw scanner.damaged();
          scanner.endTag();
          break;
        }
        if (length === 1 && first === 118) hasValue = this.value() || hasValue;
        else if (length === 1 && first === 102) formula = this.formulas.read();
        else if (length === 2 && first === 105) hasValue = this.inlineText();
        else scanner.skipElement();
      }
    }
    if (!hasValue && (formula || this.format !== 0)) this.put(cellKind.empty, 0);
    if (!formula) return;
    const stored = this.formulas.stored(formula, this.row, this.column, this.cellAttributes);
    this.target.cells.storeFormula(this.row, this.column, stored, !hasValue);
  }

  private cellAttribute(): void {
    const { scanner } = this;
    const { bytes } = scanner;
    const first = scanner.keyEnd - scanner.key === 1 ? bytes[scanner.key] : 0;
    if (first === 114) this.reference();
    else if (first === 115) {
      let format = 0;
      for (let at = scanner.valueStart; at < scanner.valueEnd; at++)
        format = format * 10 + (bytes[at] ?? 48) - 48;
      if (!(format >= 0 && format < 65536)) throw scanner.damaged();
      this.format = format;
    } else if (first === 116) {
      const isShared = scanner.valueEnd - scanner.valueStart === 1 && bytes[scanner.valueStart] === 115;
      const type = isShared ? 's' : scanner.value();
      if (!cellTypes.includes(type)) throw scanner.damaged();
      this.type = type as CellType;
    } else if (scanner.isKey('cm') || scanner.isKey('vm')) {
      this.cellAttributes += ` ${scanner.isKey('cm') ? 'cm' : 'vm'}="${scanner.value()}"`;
    }
  }

  private reference(): void {
    const { scanner } = this;
    const place = scanReference(scanner.bytes, scanner.valueStart, scanner.valueEnd);
    if (place === undefined) throw scanner.damaged();
    this.column = place.column;
    this.row = place.row;
  }

  /** Reads `<v>`; whether there was anything in it. An empty text of a formula counts: it was calculated. */
  private value(): boolean {
    const { scanner } = this;
    scanner.endTag();
    if (scanner.isEmpty) return this.emptyValue();
    const start = scanner.at;
    const end = scanner.text();
    scanner.nextTag();
    if (!scanner.isClosing || !scanner.isNamed('v')) throw scanner.damaged();
    scanner.endTag();
    if (start === end) return this.emptyValue();
    this.putValue(start, end);
    return true;
  }

  private emptyValue(): boolean {
    if (this.type !== 'str') return false;
    this.put(cellKind.text, this.target.cells.pool.intern(''));
    return true;
  }

  private putValue(start: number, end: number): void {
    const { bytes } = this.scanner;
    const { pool } = this.target.cells;
    switch (this.type) {
      case 'n':
        this.putNumber(scanNumber(bytes, start, end));
        return;
      case 's':
        this.putShared(scanNumber(bytes, start, end));
        return;
      case 'str':
      case 'inlineStr':
        this.put(cellKind.text, pool.intern(scanText(bytes, start, end)));
        return;
      case 'b':
        this.put(cellKind.boolean, isTrue(scanText(bytes, start, end).trim()) ? 1 : 0);
        return;
      case 'e':
        this.put(
          cellKind.error,
          Math.max(0, (cellErrors as readonly string[]).indexOf(scanText(bytes, start, end))),
        );
        return;
      case 'd': {
        const text = scanText(bytes, start, end);
        const serial = readIsoDate(text, this.target.date1904);
        if (serial === undefined) this.put(cellKind.text, pool.intern(text));
        else this.put(cellKind.number, serial);
      }
    }
  }

  private inlineText(): boolean {
    const text = scanInlineText(this.scanner);
    if (text !== '') this.put(cellKind.text, this.target.cells.pool.intern(text));
    return text !== '';
  }

  private putShared(place: number): void {
    const { pool } = this.target.cells;
    if (!(place >= 0 && place < pool.shared && Number.isInteger(place))) throw this.scanner.damaged();
    if (pool.texts[place] !== '') this.put(cellKind.text, place);
    else if (this.format !== 0) this.put(cellKind.empty, 0);
  }

  /** NaN and INF, which R and Java write, are no numbers in Excel: #NUM!. */
  private putNumber(number: number): void {
    if (Number.isFinite(number)) this.put(cellKind.number, number);
    else this.put(cellKind.error, cellErrors.indexOf('#NUM!'));
  }

  private put(kind: number, number: number): void {
    const column = (this.columns[this.column] ??= this.target.cells.column(this.column));
    const page = column.pageFor(this.row);
    this.turnTo(this.row >>> pageBits);
    this.quick.pages[this.column] = page;
    const local = this.row & (pageRows - 1);
    page.kinds[local] = kind;
    page.numbers[local] = number;
    if (this.format !== 0 || page.formats !== null) page.setFormat(local, this.format);
  }
}

function isTrue(text: string): boolean {
  return text === '1' || text === 'true';
}
