import { grid } from '../../model/area';
import { cellErrors } from '../../model/cellErrors';
import type { CellColumn } from '../../model/cellColumn';
import { cellKind, pageRows } from '../../model/cellPage';
import type { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import { FormulaScan, type FormulaRead } from './formulaScan';
import { quickCell, type QuickCell } from './quickCell';
import { readIsoDate } from './readIsoDate';
import { scanInlineText } from './scanInlineText';
import { scanNumber } from './scanNumber';
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
  private readonly quick: QuickCell = { row: 0, column: 0, format: 0, kind: 'empty', number: 0 };
  private readonly columns: (CellColumn | undefined)[] = [];
  private readonly formulas: FormulaScan;

  constructor(
    private readonly scanner: TagScanner,
    private readonly target: CellsTarget,
  ) {
    this.formulas = new FormulaScan(scanner);
  }

  run(): void {
    const { scanner } = this;
    const { bytes } = scanner;
    for (;;) {
      if (this.isInRow && bytes[scanner.at] === 60 && bytes[scanner.at + 1] === 99) {
        const next = quickCell(bytes, scanner.at + 2, this.quick);
        if (next >= 0) {
          scanner.at = next;
          this.putQuick();
          continue;
        }
      }
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

  private putQuick(): void {
    const { row, column, format, kind, number } = this.quick;
    this.row = row;
    this.column = column;
    this.format = format;
    if (kind === 'number') this.put(cellKind.number, number);
    else if (kind === 'shared') this.putShared(number);
    else if (format !== 0) this.put(cellKind.empty, 0);
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
    const { bytes } = scanner;
    let column = 0;
    let row = 0;
    for (let at = scanner.valueStart; at < scanner.valueEnd; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) row = row * 10 + byte - 48;
      else if (row === 0 && (byte & 0xdf) >= 65 && (byte & 0xdf) <= 90)
        column = column * 26 + (byte & 0xdf) - 64;
      else throw scanner.damaged();
    }
    if (column < 1 || column > grid.columns || row < 1 || row > grid.rows) throw scanner.damaged();
    this.column = column - 1;
    this.row = row - 1;
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
    const local = this.row & (pageRows - 1);
    page.kinds[local] = kind;
    page.numbers[local] = number;
    if (this.format !== 0 || page.formats !== null) page.setFormat(local, this.format);
  }
}

function isTrue(text: string): boolean {
  return text === '1' || text === 'true';
}
