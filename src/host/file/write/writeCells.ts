import { grid } from '../../model/area';
import { cellErrors } from '../../model/cellErrors';
import { cellKind } from '../../model/cellPage';
import type { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import type { Work } from '../../work';
import { columnLetters } from '../parts/columnLetters';
import { escapeCellText } from '../xml/escapeCellText';
import { attributesText } from '../xml/attributesText';
import type { ByteSink } from './byteSink';
import { fileFunctions } from './fileFunctions';
import type { SaveContext } from './saveContext';

/** A page of cells or several: some milliseconds. */
const rowsInOneStep = 4096;

/**
 * Writes `sheetData` whole. Rows come in order, those without cells only for their height or format.
 */
export function* writeCells(
  sheet: Sheet,
  cells: ColumnCells,
  context: SaveContext,
  sink: ByteSink,
  prefix: string,
): Work<undefined> {
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b);
  const name = (tag: string): string => prefix + tag;
  let next = 0;
  let open = -1;
  const startRow = (row: number): void => {
    if (open >= 0) sink.add(`</${name('row')}>`);
    for (let number = rows[next]; number !== undefined && number < row; number = rows[++next]) {
      sink.add(`<${name('row')}${rowAttributes(sheet, number)}/>`);
    }
    if (rows[next] === row) next++;
    if (row < grid.rows) sink.add(`<${name('row')}${rowAttributes(sheet, row)}>`);
    open = row < grid.rows ? row : -1;
  };
  sink.add(`<${name('sheetData')}>`);
  const used = cells.used(false);
  const end = used === null ? 0 : used.row + used.rows;
  for (let row = 0; row < end; row += rowsInOneStep) {
    cells.each({ row, column: 0, rows: rowsInOneStep, columns: grid.columns }, (at, column) => {
      if (at !== open) startRow(at);
      sink.add(cellText(cells, at, column, context, prefix));
    });
    yield;
  }
  startRow(grid.rows);
  sink.add(`</${name('sheetData')}>`);
  return undefined;
}

function rowAttributes(sheet: Sheet, row: number): string {
  const own = sheet.rows.get(row);
  if (!own) return ` r="${row + 1}"`;
  return attributesText([
    ['r', row + 1],
    ['s', own.format],
    ['customFormat', own.format === undefined ? undefined : true],
    ['ht', own.height],
    ['hidden', own.hidden === true ? true : undefined],
    ['customHeight', own.height === undefined ? undefined : true],
  ]);
}

function cellText(
  cells: ColumnCells,
  row: number,
  column: number,
  context: SaveContext,
  prefix: string,
): string {
  const kind = cells.kind(row, column);
  const format = cells.format(row, column);
  const start = `<${prefix}c r="${columnLetters(column)}${row + 1}"${format === 0 ? '' : ` s="${format}"`}`;
  const v = (type: string, value: string | number): string =>
    `${start}${type}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (kind & cellKind.formula) return formulaText(cells, row, column, start, context, prefix);
  const number = cells.number(row, column);
  switch (kind & cellKind.plain) {
    case cellKind.number:
      return Number.isFinite(number) ? v('', number) : v(' t="e"', '#NUM!');
    case cellKind.text:
      return v(' t="s"', context.strings.place(number));
    case cellKind.boolean:
      return v(' t="b"', number);
    case cellKind.error:
      return v(' t="e"', cellErrors[number] ?? '#N/A');
    default:
      return `${start}/>`;
  }
}

function formulaText(
  cells: ColumnCells,
  row: number,
  column: number,
  start: string,
  context: SaveContext,
  prefix: string,
): string {
  const stored = cells.storedFormula(row, column);
  const isInPlace = stored?.source?.row === row && stored.source.column === column;
  const attributes = isInPlace ? (stored.source?.attributes ?? '') : '';
  const cellAttributes = isInPlace ? (stored.source?.cellAttributes ?? '') : '';
  const formula = fileFunctions(cells.formula(row, column) ?? '=');
  const f = `<${prefix}f${attributes}>${escapeCellText(formula)}</${prefix}f>`;
  if (cells.isUncalculated(row, column)) {
    context.mustCalculate = true;
    return `${start}${cellAttributes}>${f}</${prefix}c>`;
  }
  const value = cells.value(row, column);
  const [type, text] =
    typeof value === 'number'
      ? ['', String(value)]
      : typeof value === 'boolean'
        ? [' t="b"', value ? '1' : '0']
        : typeof value === 'string'
          ? [' t="str"', escapeCellText(value)]
          : [' t="e"', value.error];
  return `${start}${type}${cellAttributes}>${f}<${prefix}v>${text}</${prefix}v></${prefix}c>`;
}
