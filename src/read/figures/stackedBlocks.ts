import type { FoundText, KeyColumn } from '../../domain/found';
import type { CellContent } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { parsePeriod } from '../../parse/parsePeriod';
import { cellKind } from '../cellKind';
import { councilName } from '../councilName';
import { filledCells, isFilled } from '../headerLike';
import type { TableArea } from '../tableArea';
import { linesTold } from './sectionRows';

type Row = readonly CellContent[];

/**
 * Lines of one text over blocks of rows below one header, where the same councils stand again in another block: "Numbers", then "Percentages". They are
 * parts of the indicators' names. Lines that only part the councils ("North Wales") are none, though "Wales" may stand below each.
 * @param keys the columns that tell rows apart: of councils, indicators, periods
 */
export function stackedBlocks(table: TableArea, keys: readonly KeyColumn[]): FoundText[] {
  const { values } = table.grid;
  const header = table.headerRows.at(-1) ?? table.firstRow;
  const blocks: FoundText[] = [];
  const blockOf = new Map<string, number>();
  const again = new Set<string>();
  const lines = linesIn(table, header);
  if (lines.length === 0) return [];
  let [next, block] = [0, -1];
  for (let row = header + 1; row <= table.lastRow; row += 1) {
    const cells = values[row] ?? [];
    if (lines[next]?.row === row) {
      block = next;
      next += 1;
    } else if (filledCells(cells, 2) === 2) {
      const key = keys.map(({ column }) => String(cells[column] ?? '').trim()).join('\u0000');
      const first = blockOf.get(key);
      if (first === undefined) blockOf.set(key, block);
      else if (first !== block) again.add(key);
      const line = lines[block];
      if (line !== undefined && blocks.at(-1) !== line) blocks.push(line);
    }
  }
  return again.size * 2 >= blockOf.size ? blocks : [];
}

function linesIn({ grid, lastRow }: TableArea, header: number): FoundText[] {
  const lines: FoundText[] = [];
  const headings = grid.values[header] ?? [];
  for (let row = header + 1; row <= lastRow; row += 1) {
    const cells = grid.values[row] ?? [];
    const column = cells.findIndex(isFilled);
    const content = cells[column];
    if (typeof content !== 'string' || !standsAlone(cells, column, headings)) continue;
    if (isLine(content)) lines.push({ text: content.trim(), row, column });
  }
  return lines;
}

function isLine(text: string): boolean {
  return cellKind(text) === 'text' && parsePeriod(text) === null && councilName(text) === undefined;
}

/** Whether behind the first cell there is nothing, or the very headings of the other columns. A row of figures is told at its second cell. */
function standsAlone(cells: Row, first: number, headings: Row): boolean {
  let others = 0;
  let lacksHeadings = false;
  for (let column = first + 1; column < cells.length; column += 1) {
    const content = cells[column] ?? '';
    const heading = headings[column] ?? '';
    if (content !== heading && isFilled(content)) return false;
    if (content === heading) others += content === '' ? 0 : 1;
    else lacksHeadings = true;
  }
  return others === 0 || !lacksHeadings;
}

/** One note of them all, at the first. */
export function blocksTold(table: TableArea, blocks: readonly FoundText[]): Problem[] {
  return linesTold('stackedBlocks', table, blocks);
}
