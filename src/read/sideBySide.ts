import type { CellContent, Grid } from '../domain/grid';
import { cellKind } from './cellKind';
import { councilName } from './councilName';

const rowsLookedAt = 300;
const leastCouncils = 2;

/**
 * Parts a sheet where tables stand side by side: at a blank column with a column of councils of its own on both sides. Every cell keeps
 * its place on the sheet. A spacer column inside one table parts nothing.
 */
export function sideBySide(grid: Grid): Grid[] {
  const rows = grid.values.slice(0, rowsLookedAt);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const starts: number[] = [0];
  let blankBefore = false;
  let councilsBefore = false;
  for (let column = 0; column < width; column += 1) {
    const cells = rows.map((row) => row[column] ?? '');
    const blank = cells.every((content) => cellKind(content) === 'blank');
    if (!blank && namesCouncils(cells)) {
      if (councilsBefore && blankBefore) starts.push(column);
      councilsBefore = true;
    }
    blankBefore = blank;
  }
  if (starts.length === 1) return [grid];
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? Infinity;
    const keep = (content: CellContent, column: number): CellContent =>
      column >= start && column < end ? content : '';
    return { ...grid, values: grid.values.map((row) => row.map(keep)) };
  });
}

function namesCouncils(cells: readonly CellContent[]): boolean {
  let councils = 0;
  for (const content of cells) {
    if (typeof content === 'string' && content !== '' && councilName(content) === 'council') councils += 1;
    if (councils >= leastCouncils) return true;
  }
  return false;
}
