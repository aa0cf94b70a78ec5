import type { FindingField, FindingsPlace } from '../domain/findingEntry';
import type { CellContent } from '../domain/grid';
import { days1904 } from '../domain/days1904';
import type { PlanArea } from '../domain/planArea';
import { Refusal } from '../domain/refusal';
import { parseArea } from './address';
import { askArea } from './askArea';
import { countsFrom1904 } from './countsFrom1904';
import { changeOrPutBack, clearFindingRow, writeFindingRow, type FindingRow } from './findingRow';
import { askFormulas } from './filledFormulas';
import { inExcel } from './inExcel';
import { parseAreas } from './parseAreas';
import { rowBelowFindings } from './rowBelowFindings';
import type { JobOptions } from './stop';

/** A finding's cells by field. A text is always text; a date is Excel's day number. */
export type FindingCells = Readonly<Partial<Record<FindingField, string | number>>>;

/**
 * Adds a finding below the last one of a table on the officer's sheet, in the columns that the table has; an Excel table grows by it.
 * Nothing that stands there is written over.
 * @returns what `removeFinding` takes away again
 * @throws Refusal `findingsMoved` where the table is not where it was read, `findingsTotals` where a row of totals ends it, `findingsNoRoom`
 * where something stands right below it; what Excel refuses, as on a protected sheet: nothing is added
 */
export function appendFinding(
  place: FindingsPlace,
  cells: FindingCells,
  options: Pick<JobOptions, 'signal' | 'patience'> = {},
): Promise<FindingRow> {
  return inExcel(async (context) => {
    const { worksheet, row, format, table, free } = await look(context, place);
    const later = typeof cells.date === 'number' && (await countsFrom1904(context)) ? days1904 : 0;
    const { date } = place.columns;
    const added: FindingRow = {
      at: {
        sheet: place.sheet,
        row,
        column: place.columns.text ?? Math.min(...Object.values(place.columns)),
      },
      written: new Map(
        (Object.entries(place.columns) as [FindingField, number][]).map(([field, column]) => {
          const content = cells[field] ?? '';
          return [column, field === 'date' && typeof content === 'number' ? content - later : content];
        }),
      ),
      ...(date !== undefined && { date: { column: date, format: format(date) } }),
    };
    const grownBy = (filled: ReadonlyMap<number, string>): FindingRow =>
      table === undefined ? added : { ...added, grown: { ...table, filled } };
    let filled = (): ReadonlyMap<number, string> => new Map();
    await changeOrPutBack(
      context,
      () => {
        writeFindingRow(worksheet, grownBy(new Map()));
        filled = askFormulas(worksheet, row, free);
      },
      () => {
        clearFindingRow(worksheet, grownBy(new Map(free.map((column) => [column, '']))));
      },
    );
    return grownBy(filled());
  }, options);
}

/** Where the next finding goes. */
interface Found {
  worksheet: Excel.Worksheet;
  row: number;
  /** The number format of the row's cell in a column. */
  format: (column: number) => string;
  /** The Excel table that has to grow by the row, and where it stands. */
  table: Pick<NonNullable<FindingRow['grown']>, 'table' | 'from'> | undefined;
  /** Columns of that table which are not written, and in which nothing stands in the row: Excel may fill them with its own formulas. */
  free: readonly number[];
}

async function look(
  context: Excel.RequestContext,
  { sheet, headerRow, lastRow, columns }: FindingsPlace,
): Promise<Found> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  const used = askArea(worksheet.getUsedRangeOrNullObject(true));
  worksheet.tables.load('items/name,items/showTotals');
  await context.sync();
  const area = worksheet.isNullObject ? undefined : used();
  if (area === undefined) throw new Refusal('findingsMoved', { sheet });
  const all = Object.values(columns);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const left = Math.min(area.column, first);
  const width = Math.max(area.column + area.columns - 1, last) - left + 1;
  // one row more: the one that it will go into, as it looks now
  const rows = Math.max(1, area.row + area.rows - headerRow) + 1;
  const block = worksheet.getRangeByIndexes(headerRow, left, rows, width).load('values,numberFormat');
  const merged = worksheet
    .getRangeByIndexes(headerRow, first, rows, last - first + 1)
    .getMergedAreasOrNullObject()
    .load('address');
  const tables = worksheet.tables.items.map((table) => ({
    table: table.name,
    hasTotals: table.showTotals,
    range: table.getRange().load('address'),
  }));
  await context.sync();
  const values = block.values as CellContent[][];
  const isFilled = (row: readonly CellContent[], column: number): boolean =>
    (row[column - left] ?? '') !== '';
  if (!all.every((column) => isFilled(values[0] ?? [], column)))
    throw new Refusal('findingsMoved', { sheet });
  const owner = tables
    .map(({ range, ...one }) => ({ ...one, from: parseArea(range.address) }))
    .find(({ from }) => from !== undefined && covers(from, headerRow, first));
  if (owner?.hasTotals === true) throw new Refusal('findingsTotals', { sheet });
  const from = owner?.from;
  const row = rowBelowFindings(
    { sheet, headerRow, columns, end: from === undefined ? lastRow : from.row + from.rows - 1 },
    {
      isTable: from !== undefined,
      stands: (at, column) => isFilled(values[at - headerRow] ?? [], column),
      merged: merged.isNullObject ? [] : parseAreas(merged.address),
    },
  );
  const grows = from !== undefined && row >= from.row + from.rows;
  const formats = (block.numberFormat as string[][])[row - headerRow];
  return {
    worksheet,
    row,
    format: (column) => formats?.[column - left] ?? 'General',
    table: grows ? { table: owner?.table ?? '', from } : undefined,
    free: grows
      ? Array.from({ length: from.columns }, (_, at) => from.column + at).filter(
          (column) => !all.includes(column) && !isFilled(values[row - headerRow] ?? [], column),
        )
      : [],
  };
}

function covers(area: PlanArea, row: number, column: number): boolean {
  return area.row === row && column >= area.column && column < area.column + area.columns;
}
