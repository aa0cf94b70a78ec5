import { cellName } from '../domain/cellName';
import type { Found, FoundFigures, FoundRecords } from '../domain/found';
import type { Grid } from '../domain/grid';
import type { Problem, Staged } from '../domain/problem';
import { columnHeadings } from './columnHeadings';
import { columnProfile, sampleRows } from './columnProfile';
import { columnUses, type UsedColumn } from './figures/columnUses';
import { figuresTable } from './figures/figuresTable';
import { readableGrid } from './readableGrid';
import { recordsTable } from './records/recordsTable';
import { sideBySide } from './sideBySide';
import type { TableArea } from './tableArea';
import { tableAreas } from './tableAreas';
import { withLookups } from './withLookups';

/** Finds the tables in the officer's sheets: figures and records. It interprets no figure; `tidy` does. */
export function read(grids: readonly Grid[]): Staged<Found> {
  const figures: FoundFigures[] = [];
  const records: FoundRecords[] = [];
  const problems: Problem[] = [];
  for (const sheet of grids) {
    const readable = readableGrid(sheet);
    problems.push(...readable.problems);
    for (const table of sideBySide(readable.grid).flatMap(tableAreas)) {
      const sample = sampleRows(table);
      const headings = columnHeadings(table);
      const columns = columnUses(
        headings,
        headings.map(({ column }) => columnProfile(table, column, sample)),
      );
      const own = recordsTable(table, columns);
      records.push(...own);
      if (own.length > 0) continue;
      const found = figuresTable(table, columns, sample);
      if (found !== undefined) figures.push(found);
      else problems.push(...withoutCouncils(table, columns));
    }
  }
  return { made: { figures: withLookups(figures, records), records }, problems };
}

/** Says that a table of figures was passed over because it names no councils. */
function withoutCouncils(table: TableArea, columns: readonly UsedColumn[]): Problem[] {
  const { grid, area } = table;
  if (!columns.some(({ use, heading }) => use === 'figure' && heading.text !== '')) return [];
  const at = { sheet: grid.sheet, row: area.top + grid.top, column: area.left + grid.left };
  const range = `${cellName(at.row, at.column)}:${cellName(area.bottom + grid.top, area.right + grid.left)}`;
  return [{ code: 'noCouncilsInTable', severity: 'note', at, details: { range } }];
}
