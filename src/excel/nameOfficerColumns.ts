import type { OfficerCells } from '../domain/sheetPlan';
import { keyName, officerPrefix } from './marks';

/** Queues the hidden names that find the officer's columns again, wherever they are moved to. */
export function nameOfficerColumns(
  worksheet: Excel.Worksheet,
  officer: OfficerCells | undefined,
  namedBefore: boolean,
): void {
  if (officer === undefined || officer.rows === 0) return;
  const named = [{ name: keyName, column: officer.keyColumn }].concat(
    officer.columns.map(({ id, column }) => ({ name: `${officerPrefix}${id}`, column })),
  );
  for (const { name, column } of named) {
    if (namedBefore) worksheet.names.getItemOrNullObject(name).delete();
    const item = worksheet.names.add(
      name,
      worksheet.getRangeByIndexes(officer.firstRow, column, officer.rows, 1),
    );
    item.visible = false;
  }
}
