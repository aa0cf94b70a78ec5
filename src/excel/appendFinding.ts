import type { FindingField, FindingsPlace } from '../domain/findingEntry';
import type { CellContent } from '../domain/grid';
import { days1904 } from '../domain/days1904';
import type { PlanArea } from '../domain/planArea';
import { Refusal } from '../domain/refusal';
import { parseArea } from './address';
import { askArea } from './askArea';
import { countsFrom1904 } from './countsFrom1904';
import { changeOrPutBack, clearFindingRow, writeFindingRow, type FindingRow } from './findingRow';
import { inExcel } from './inExcel';
import { parseAreas } from './parseAreas';
import type { JobOptions } from './stop';

/** A finding's cells by field. A text is always text; a date is Excel's day number. */
export type FindingCells = Readonly<Partial<Record<FindingField, string | number>>>;

/**
 * Adds a finding below the last one of a table on the officer's sheet, in the columns that the table has; an Excel table grows by it.
 * Nothing that stands there is written over.
 * @returns what `removeFinding` takes away again
 * @throws Refusal `findingsMoved` where the table is not where it was read; what Excel refuses, as on a protected sheet: nothing is added
 */
export function appendFinding(
  place: FindingsPlace,
  cells: FindingCells,
  options: Pick<JobOptions, 'signal' | 'patience'> = {},
): Promise<FindingRow> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    const used = askArea(worksheet.getUsedRangeOrNullObject(true));
    worksheet.tables.load('items/name');
    await context.sync();
    const filled = worksheet.isNullObject ? undefined : used();
    if (filled === undefined) throw new Refusal('findingsMoved', { sheet: place.sheet });
    const all = Object.values(place.columns);
    const left = Math.min(...all);
    const width = Math.max(...all) - left + 1;
    const rows = Math.max(1, filled.row + filled.rows - place.headerRow);
    // one row more: the one that it will go into, as it looks now
    const block = worksheet
      .getRangeByIndexes(place.headerRow, left, rows + 1, width)
      .load('values,numberFormat');
    const merged = block.getMergedAreasOrNullObject().load('address');
    const tables = worksheet.tables.items.map((table) => ({
      table,
      range: table.getRange().load('address'),
    }));
    await context.sync();
    const values = block.values as CellContent[][];
    if (all.some((column) => values[0]?.[column - left] === ''))
      throw new Refusal('findingsMoved', { sheet: place.sheet });
    const last = values.findLastIndex((row) => all.some((column) => row[column - left] !== ''));
    const later = typeof cells.date === 'number' && (await countsFrom1904(context)) ? days1904 : 0;
    const row = belowMerged(
      place.headerRow + last + 1,
      merged.isNullObject ? [] : parseAreas(merged.address),
    );
    const owner = tables
      .map(({ table, range }) => ({ table, area: parseArea(range.address) }))
      .find(({ area }) => area !== undefined && covers(area, place.headerRow, left));
    const format = (block.numberFormat as string[][])[row - place.headerRow];
    const added: FindingRow = {
      at: { sheet: place.sheet, row, column: place.columns.text ?? left },
      written: new Map(
        (Object.entries(place.columns) as [FindingField, number][]).map(([field, column]) => {
          const content = cells[field] ?? '';
          return [column, field === 'date' && typeof content === 'number' ? content - later : content];
        }),
      ),
      ...(place.columns.date !== undefined && {
        date: { column: place.columns.date, format: format?.[place.columns.date - left] ?? 'General' },
      }),
      ...(owner?.area !== undefined &&
        row >= owner.area.row + owner.area.rows && {
          grown: { table: owner.table.name, from: owner.area },
        }),
    };
    await changeOrPutBack(
      context,
      () => {
        writeFindingRow(worksheet, added);
      },
      () => {
        clearFindingRow(worksheet, added);
      },
    );
    return added;
  }, options);
}

/** The row, or the first below it that lies under no merged cells: what is written there is lost. */
function belowMerged(row: number, merged: readonly PlanArea[]): number {
  const over = merged.filter((area) => area.row <= row && row < area.row + area.rows);
  return over.length === 0 ? row : belowMerged(Math.max(...over.map((area) => area.row + area.rows)), merged);
}

function covers(area: PlanArea, row: number, column: number): boolean {
  return area.row === row && column >= area.column && column < area.column + area.columns;
}
