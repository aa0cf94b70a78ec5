import type { TablePlace } from '../../domain/correction';
import { columnHeadings } from '../columnHeadings';
import type { TableArea } from '../tableArea';

export interface PlacedTable {
  table: TableArea;
  place: TablePlace;
}

/** The tables with the names by which corrections know them: by their sheet and first heading, as it was found. */
export function placedTables(tables: readonly TableArea[]): PlacedTable[] {
  const met = new Map<string, number>();
  return tables.map((table) => {
    const heading = columnHeadings(table).find(({ text }) => text !== '')?.text ?? '';
    const name = JSON.stringify([table.grid.sheet, heading]);
    const number = (met.get(name) ?? 0) + 1;
    met.set(name, number);
    return { table, place: { sheet: table.grid.sheet, heading, number } };
  });
}
