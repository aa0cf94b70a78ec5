import type { CellAt } from '../domain/grid';
import type { PlanArea } from '../domain/planArea';
import { rangeAt } from './rangeAt';
import { safeContent } from './safeText';

/** A row that was added to an officer's table of findings: all that taking it away again needs. */
export interface FindingRow {
  /** The cell of its text. */
  at: CellAt;
  /** By column, what was written: a text, or a number; '' in a column that was left empty. */
  written: ReadonlyMap<number, string | number>;
  /** The column of the date, and the format that its cell had. */
  date?: { column: number; format: string };
  /** The Excel table that grew by the row, where it stood before, and the formulas, by column, that Excel filled its own columns with. */
  grown?: { table: string; from: PlanArea; filled: ReadonlyMap<number, string> };
}

/** Writes the row; a table grows first, so that it takes the row in: Excel fills its calculated columns. The sync is the caller's. */
export function writeFindingRow(worksheet: Excel.Worksheet, { at, written, date, grown }: FindingRow): void {
  if (grown !== undefined) {
    const rows = at.row - grown.from.row + 1;
    worksheet.tables.getItem(grown.table).resize(rangeAt(worksheet, { ...grown.from, rows }));
    for (const [column, formula] of grown.filled)
      worksheet.getRangeByIndexes(at.row, column, 1, 1).formulas = [[formula]];
  }
  for (const [column, content] of written) {
    if (content === '') continue;
    const cell = worksheet.getRangeByIndexes(at.row, column, 1, 1);
    if (column === date?.column && typeof content === 'number') cell.numberFormat = [['yyyy-mm-dd']];
    cell.values = [[safeContent(content)]];
  }
}

/** Empties the row, and its table is as it was. The sync is the caller's. */
export function clearFindingRow(worksheet: Excel.Worksheet, { at, written, date, grown }: FindingRow): void {
  for (const column of [...written.keys(), ...(grown?.filled.keys() ?? [])]) {
    const cell = worksheet.getRangeByIndexes(at.row, column, 1, 1);
    cell.clear('Contents');
    if (column === date?.column) cell.numberFormat = [[date.format]];
  }
  if (grown !== undefined) worksheet.tables.getItem(grown.table).resize(rangeAt(worksheet, grown.from));
}

/** Changes the officer's sheet in one step, or puts it back: what refused once may refuse again, and the first refusal is the one to tell. */
export async function changeOrPutBack(
  context: Excel.RequestContext,
  change: () => void,
  putBack: () => void,
): Promise<void> {
  try {
    change();
    await context.sync();
  } catch (error) {
    putBack();
    await context.sync().catch(() => undefined);
    throw error;
  }
}
