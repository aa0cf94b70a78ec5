import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';

/** The merged area that a cell lies in. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
