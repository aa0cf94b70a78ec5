import type { Link, Sheet } from '../../host/model/sheet';

/** The link on a cell. */
export function linkAt(sheet: Sheet, row: number, column: number): Link | undefined {
  return sheet.links.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
