import type { Found, FoundFigures, FoundRecords } from '../domain/found';
import type { Grid } from '../domain/grid';
import type { Problem, Staged } from '../domain/problem';
import { columnHeadings } from './columnHeadings';
import { columnProfile, sampleRows } from './columnProfile';
import { columnUses } from './figures/columnUses';
import { figuresTable } from './figures/figuresTable';
import { recordsTable } from './records/recordsTable';
import type { TableArea } from './tableArea';
import { tableAreas } from './tableAreas';
import { withLookups } from './withLookups';

/** Finds the tables in the officer's sheets: figures and records. It interprets no cell; `tidy` does. */
export function read(grids: readonly Grid[]): Staged<Found> {
  const figures: FoundFigures[] = [];
  const records: FoundRecords[] = [];
  const problems: Problem[] = [];
  for (const grid of grids) {
    for (const table of tableAreas(grid)) {
      const found = readTable(table);
      if (found === undefined) continue;
      if (found.kind === 'figures') figures.push(found);
      else records.push(found);
    }
  }
  return { made: { figures: withLookups(figures, records), records }, problems };
}

function readTable(table: TableArea): FoundFigures | FoundRecords | undefined {
  const sample = sampleRows(table);
  const headings = columnHeadings(table);
  const profiles = headings.map(({ column }) => columnProfile(table, column, sample));
  const columns = columnUses(headings, profiles);
  return recordsTable(table, columns) ?? figuresTable(table, columns, sample);
}
