import { emptyPlan } from '../domain/emptyPlan';
import type { SheetPlan } from '../domain/sheetPlan';
import type { SheetBefore } from './snapshot';

/**
 * The plan that the sheet was last written from, the officer's columns where they are now. A plan without cells or looks where that is
 * not known: its cells come back, its looks do not.
 */
export function planBefore({ plan, mark, name, columns, tableAreas }: SheetBefore): SheetPlan {
  const published = plan ?? emptyPlan({ ...mark, name });
  const tables = published.tables.map((table) => ({
    ...table,
    area: tableAreas?.get(table.name) ?? table.area,
  }));
  const known = { ...published, tables };
  if (columns === undefined) return known;
  const { column: keyColumn, row: firstRow, rows } = columns.key;
  const officer = [...columns.columns].map(([id, { column }]) => ({ id, column }));
  return { ...known, officer: { keyColumn, firstRow, rows, columns: officer } };
}
