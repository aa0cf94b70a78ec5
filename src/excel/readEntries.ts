import type { CellContent } from '../domain/grid';
import type { OwnedSheet } from '../domain/owned';
import type { PlanArea } from '../domain/sheetPlan';
import { parseArea } from './address';
import { keyName, officerPrefix } from './marks';

/** The officer's columns of one of our sheets, as Excel's own names say where they are now. */
export interface OfficerColumns {
  key: PlanArea;
  columns: Map<string, PlanArea>;
}

/** Finds the officer's columns among a sheet's names, which are loaded with their formulas ("JG_officer_level" → "='Judgement grid'!$J$6:$J$25"). */
export function officerColumns(
  names: readonly Pick<Excel.NamedItem, 'name' | 'formula'>[],
): OfficerColumns | undefined {
  const columns = new Map<string, PlanArea>();
  let key: PlanArea | undefined;
  for (const { name, formula } of names) {
    if (!name.startsWith(officerPrefix)) continue;
    const area = parseArea(String(formula));
    if (area === undefined) continue;
    if (name === keyName) key = area;
    else columns.set(name.slice(officerPrefix.length), area);
  }
  return key === undefined ? undefined : { key, columns };
}

/** A column of this id says that the officer may put rows of their own in between: they have no key yet. */
const ownRowsColumn = 'words';

/** What the officer typed, by key and column. Empty cells are no entries. A row that the officer put in is "row: 3" by its place. */
export function readEntries(
  columns: OfficerColumns,
  cellAt: (row: number, column: number) => CellContent,
): OwnedSheet['entries'] {
  const entries = new Map<string, Map<string, CellContent>>();
  for (let offset = 0; offset < columns.key.rows; offset++) {
    const row = columns.key.row + offset;
    const there = String(cellAt(row, columns.key.column)).trim();
    const key = there === '' && columns.columns.has(ownRowsColumn) ? `row: ${String(offset + 1)}` : there;
    if (key === '') continue;
    const typed = new Map<string, CellContent>();
    for (const [id, area] of columns.columns) {
      const content = cellAt(row, area.column);
      if (content !== '') typed.set(id, content);
    }
    if (typed.size > 0) entries.set(key, typed);
  }
  return entries;
}
