import type { CellContent } from '../domain/grid';
import type { StepBack } from '../domain/period';
import { isPivotLabel, withoutSummary } from './pivotWords';
import { withWholeYears } from './withWholeYears';
import { withYearsOfParts } from './withYearsOfParts';
import type { TableArea } from './tableArea';

/** What stands above a column, from the top header row down. */
export interface ColumnHeading {
  column: number;
  /** Without blanks and repeats; quarters and months with their year. */
  parts: readonly CellContent[];
  /** What stands there, in one line. */
  text: string;
  /** "Q1" of the year that each row says; not among the parts. */
  partOfYear?: string;
  /** The figures are of a time before that of their row or table: "Previous value". */
  earlier?: StepBack;
}

/** The heading of each column of the table; merged headings, and bands written once over several columns, count for each of them. */
export function columnHeadings(table: TableArea): ColumnHeading[] {
  const rows = table.headerRows.map((row, place) => headerRow(table, row, place));
  const ofPivot = rows.some((row) => row.some(isPivotLabel));
  const headings: ColumnHeading[] = [];
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const parts: CellContent[] = [];
    for (const row of rows) {
      const content = row[column] ?? '';
      const part = typeof content === 'string' ? cleaned(content, ofPivot) : content;
      if (part !== '' && parts.at(-1) !== part) parts.push(part);
    }
    headings.push({ column, parts, text: parts.map(String).join(' – ') });
  }
  const dated = withYearsOfParts(
    headings.map(({ parts }) => parts),
    table,
  );
  return headings.map((heading, at) => ({ ...heading, parts: dated[at] ?? heading.parts }));
}

/** One header row with merges filled in, and bands carried to the right where the columns below continue. */
function headerRow(table: TableArea, row: number, place: number): CellContent[] {
  const { grid, area } = table;
  const cells: CellContent[] = [...withWholeYears(grid.values[row] ?? [])];
  const merged = new Set<number>();
  for (const merge of grid.merges ?? []) {
    const top = merge.row - grid.top;
    const left = merge.column - grid.left;
    if (row < top || row >= top + merge.rows) continue;
    const content = grid.values[top]?.[left] ?? '';
    for (let column = left; column < left + merge.columns; column += 1) {
      merged.add(column);
      if (merge.columns > 1 && row === top) cells[column] = content;
    }
  }
  const below = table.headerRows.slice(place + 1);
  if (below.length === 0) return cells;
  const saysMore = (column: number): boolean => below.some((under) => filled(grid.values[under]?.[column]));
  for (let column = area.left + 1; column <= area.right; column += 1) {
    if (filled(cells[column]) || merged.has(column) || merged.has(column - 1)) continue;
    if (saysMore(column) && saysMore(column - 1) && filled(cells[column - 1]))
      cells[column] = cells[column - 1] ?? '';
  }
  return cells;
}

function filled(content: CellContent | undefined): boolean {
  return content !== undefined && content !== '' && !(typeof content === 'string' && content.trim() === '');
}

function cleaned(text: string, ofPivot: boolean): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (!ofPivot) return plain;
  return isPivotLabel(plain) ? '' : withoutSummary(plain);
}
