import type { Area } from '../model/area';
import type { Table } from '../model/table';

/** The rows between the headers and the totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

export function totalsOf({ area, showTotals }: Table): Area | null {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}
