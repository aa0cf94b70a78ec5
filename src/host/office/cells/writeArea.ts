import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { intersection, isUnbounded } from './areas';
import { eachCell } from './cellFormat';
import { cellsAreWatched, raiseCellsChanged } from './eventsOfCells';
import { keepTableHeaders } from './tableHeaders';
import { writeCell } from './writeCell';
import { guardCells } from './writeGuard';

/**
 * Sets `values` or `formulas` of a range: rows of cells of exactly its shape, or one value for all.
 * @throws Refusal InvalidArgument for another shape, null as a whole, or whole rows or columns: no cell is changed then
 */
export function writeArea(session: Session, sheet: Sheet, area: Area, given: unknown): void {
  const at = shapedLike(area, given);
  guardCells(session, sheet, area);
  const { workbook } = session;
  const year = session.now().getFullYear();
  const single = area.rows === 1 && area.columns === 1 && cellsAreWatched(session, sheet);
  const before = single ? sheet.cells.value(area.row, area.column) : undefined;
  const hidden = sheet.merges.filter((merge) => intersection(merge, area));
  eachCell(area, (row, column) => {
    if (hidden.length > 0 && isUnderMerge(hidden, row, column)) return;
    writeCell(workbook, sheet, row, column, at(row - area.row, column - area.column), year);
  });
  keepTableHeaders(session, sheet, area);
  const after = single ? sheet.cells.value(area.row, area.column) : undefined;
  raiseCellsChanged(session, sheet, area, {
    changeType: 'RangeEdited',
    ...(single ? { valueBefore: shown(before), valueAfter: shown(after) } : {}),
  });
}

function shown(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'error' in value ? value.error : value;
}

/** Reads what was given as a function of row and column. */
export function shapedLike(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (given === null || given === undefined) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  if (isUnbounded(area)) {
    throw new Refusal(
      'InvalidArgument',
      'Cells of whole rows or columns cannot be set: name a bounded range.',
    );
  }
  if (!Array.isArray(given)) return () => given;
  const rows: unknown[] = given;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new Refusal('InvalidArgument', sentences.wrongShape);
  return (row, column) => (rows[row] as unknown[])[column];
}

/** A cell of a merged area other than its first holds nothing. */
function isUnderMerge(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      intersection(merge, { row, column, rows: 1, columns: 1 }) !== null &&
      (merge.row !== row || merge.column !== column),
  );
}
