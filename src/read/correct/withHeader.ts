import type { FoundText } from '../../domain/found';
import type { CellContent } from '../../domain/grid';
import { cellKind } from '../cellKind';
import type { TableArea } from '../tableArea';

/** So many headings tell one header row from another. */
const told = 8;

/**
 * The table with the header row that the officer named: the row with the texts that stood there when it was first found, nearest to where
 * it was; or, the first time, the row of that number. undefined where there is no such row, or none below it.
 * @param row on the sheet; 1 is the first
 */
export function withHeader(
  table: TableArea,
  { row, text }: { row: number; text: string },
): { table: TableArea; header: { row: number; text: string } } | undefined {
  const { grid } = table;
  const header = headerAt(table, row - 1 - grid.top, text);
  if (header === undefined) return undefined;
  const lastRow = header < table.lastRow ? table.lastRow : lastFilled(table, header);
  if (lastRow <= header) return undefined;
  const made: TableArea = {
    ...table,
    titles: [...table.titles, ...linesBetween(table, header)],
    headerRows: [header],
    firstRow: header + 1,
    lastRow,
    area: { ...span(table, header), top: header, bottom: lastRow },
  };
  return { table: made, header: { row: header + grid.top + 1, text: rowText(grid.values[header] ?? []) } };
}

function headerAt({ grid }: TableArea, wanted: number, text: string): number | undefined {
  if (text === '') return filled(grid.values[wanted]) ? wanted : undefined;
  let nearest: number | undefined;
  grid.values.forEach((cells, at) => {
    if (!filled(cells) || rowText(cells) !== text) return;
    if (nearest === undefined || Math.abs(at - wanted) < Math.abs(nearest - wanted)) nearest = at;
  });
  return nearest;
}

/** What stands in a header row, so that it is known again: "Council | Year | PM1". */
function rowText(cells: readonly CellContent[]): string {
  return cells
    .filter((content) => cellKind(content) !== 'blank')
    .slice(0, told)
    .map((content) => String(content).replace(/\s+/g, ' ').trim())
    .join(' | ');
}

/** Lines that the automatic reading took for headers or figures stand above the header now: titles. */
function linesBetween({ grid, area }: TableArea, header: number): FoundText[] {
  const lines: FoundText[] = [];
  for (let row = area.top; row < header; row += 1) {
    grid.values[row]?.forEach((content, column) => {
      if (typeof content === 'string' && content.trim() !== '')
        lines.push({ text: content.trim(), row, column });
    });
  }
  return lines.slice(0, 50);
}

function lastFilled({ grid }: TableArea, header: number): number {
  let last = header;
  while (filled(grid.values[last + 1])) last += 1;
  return last;
}

function span({ grid, area }: TableArea, header: number): { left: number; right: number } {
  const columns = (grid.values[header] ?? []).flatMap((content, column) => (content === '' ? [] : [column]));
  return { left: Math.min(area.left, ...columns), right: Math.max(area.right, ...columns) };
}

function filled(cells: readonly CellContent[] | undefined): boolean {
  return cells?.some((content) => cellKind(content) !== 'blank') === true;
}
