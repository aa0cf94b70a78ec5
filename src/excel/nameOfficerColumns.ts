import type { OfficerCells } from '../domain/sheetPlan';
import { keyName, officerPrefix } from './marks';
import type { OfficerColumns } from './readEntries';

/**
 * Queues the hidden names that find the officer's columns again, wherever they are moved to. One that is in its place is let be: a
 * workbook whose structure is protected refuses others.
 * @param there where the names stand now; undefined where there are none yet
 */
export function nameOfficerColumns(
  worksheet: Excel.Worksheet,
  officer: OfficerCells | undefined,
  there: OfficerColumns | 'somewhere' | undefined,
): void {
  if (officer === undefined || officer.rows === 0) return;
  const { firstRow: row, rows } = officer;
  const known = there === 'somewhere' ? undefined : there;
  const named = [{ name: keyName, column: officer.keyColumn, now: known?.key }].concat(
    officer.columns.map(({ id, column }) => ({
      name: `${officerPrefix}${id}`,
      column,
      now: known?.columns.get(id),
    })),
  );
  for (const { name, column, now } of named) {
    if (now?.row === row && now.rows === rows && now.column === column && now.columns === 1) continue;
    if (there !== undefined) worksheet.names.getItemOrNullObject(name).delete();
    const item = worksheet.names.add(name, worksheet.getRangeByIndexes(row, column, rows, 1));
    item.visible = false;
  }
}
