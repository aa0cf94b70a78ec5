import type { CellContent } from '../domain/grid';
import type { OwnedSheet } from '../domain/owned';
import type { PlanArea } from '../domain/sheetPlan';
import { rangeAt } from './rangeAt';
import { readEntries, type OfficerColumns } from './readEntries';

/**
 * Asks for the officer's columns once more, in the same request as the writing and before it: what is typed between looking and
 * writing is found here.
 * @returns what to call after the request, also after a failed one: the entries, or undefined where no answer came
 */
export function askLateEntries(
  worksheet: Excel.Worksheet,
  columns: OfficerColumns,
): () => OwnedSheet['entries'] | undefined {
  const asked = [columns.key, ...columns.columns.values()].map((area) => ({
    area,
    range: rangeAt(worksheet, area).load('values'),
  }));
  return () => {
    try {
      const found = asked.map(({ area, range }) => ({ area, values: range.values as CellContent[][] }));
      return readEntries(columns, (row, column) => cellIn(found, row, column));
    } catch {
      return undefined; // the request did not come so far
    }
  };
}

function cellIn(
  found: readonly { area: PlanArea; values: CellContent[][] }[],
  row: number,
  column: number,
): CellContent {
  const one = found.find(({ area }) => area.column === column);
  return one?.values[row - one.area.row]?.[0] ?? '';
}
