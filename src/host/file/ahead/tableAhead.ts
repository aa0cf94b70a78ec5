import { ColumnCells } from '../../model/columnCells';
import { FileError } from '../../model/fileError';
import type { Workbook } from '../../model/workbook';
import { WorkbookRecord } from '../../model/workbookRecord';
import type { Ahead } from './ahead';

/** The workbook of a table of text that another thread has read.
 * @throws FileError damaged where it has read none */
export function tableAhead({ sheets, pool }: Ahead): Workbook {
  const table = sheets.get('');
  if (table === undefined) throw new FileError('damaged');
  const workbook = new WorkbookRecord(pool);
  const sheet = workbook.newSheet(table.name);
  const cells = new ColumnCells(pool);
  for (const [number, column] of table.columns) cells.columns.set(number, column);
  sheet.cells = cells;
  workbook.sheets.push(sheet);
  return workbook;
}
