import type { CellContent } from '../domain/grid';
import type { SheetId } from '../domain/owned';
import { fitRow } from './fitRow';
import { inExcel } from './inExcel';
import { officerColumns } from './readEntries';
import { refuseChanged } from './refuseChanged';
import { rowOfEntry } from './rowOfEntry';
import { safeContent } from './safeText';
import { listSheets } from './sheetList';
import type { JobOptions } from './stop';

/** What the officer typed in one row of a sheet of ours, by the column's id; an empty cell is absent. */
export type Entry = ReadonlyMap<string, CellContent>;

export interface Entered {
  /** The sheet's name. */
  sheet: string;
  /** What stood there before: handing it back to `enterEntry` takes the change back. */
  before: Entry;
}

/**
 * Writes into the officer's own columns of one row, found by the row's key wherever the officer has moved it. A column that the
 * entry does not name is emptied. Text stays text.
 * @param known what the pane knows to stand in the row: what was typed there since is not written over
 * @returns undefined where the workbook has no such sheet, or the sheet no such row: nothing was written
 * @throws Refusal('entryChanged', 'entryEmptied', 'entryRowMoved') where somebody typed there since; or when Excel refuses, as on a protected sheet
 */
export function enterEntry(
  id: SheetId,
  key: string,
  entry: Entry,
  known?: Entry,
  options: Pick<JobOptions, 'signal' | 'patience'> = {},
): Promise<Entered | undefined> {
  return inExcel(async (context) => {
    const sheets = await listSheets(context);
    const listed = sheets.find(({ mark }) => mark?.id === id && mark.part === '');
    if (listed === undefined) return undefined;
    const { worksheet, name } = listed;
    worksheet.names.load('items/name,items/formula');
    worksheet.protection.load('protected');
    await context.sync();
    const columns = officerColumns(worksheet.names.items);
    if (columns === undefined) return undefined;
    const row = await rowOfEntry(context, { worksheet, name }, columns, key, known);
    if (row === undefined) return undefined;
    const cells = [...columns.columns].map(([column, area]) => ({
      column,
      cell: worksheet.getRangeByIndexes(row, area.column, 1, 1).load('values'),
    }));
    await context.sync();
    const stood = new Map(cells.map(({ column, cell }) => [column, cell.values[0]?.[0] as CellContent]));
    if (known !== undefined) refuseChanged(name, stood, known, entry);
    const before = new Map([...stood].filter(([, content]) => content !== ''));
    for (const { column, cell } of cells) {
      const wanted = entry.get(column) ?? '';
      cell.values = [[safeContent(wanted)]];
    }
    fitRow(worksheet, row);
    await context.sync();
    return { sheet: name, before };
  }, options);
}
