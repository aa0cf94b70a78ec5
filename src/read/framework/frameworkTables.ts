import { sheetBlocks, type SheetBlock } from '../../definitions/frameworks/sheetBlocks';
import type { FrameworkSheetWord } from '../../definitions/words/frameworkSheet';
import { cellAt } from '../../domain/found';
import type { CellAt, CellContent, Grid } from '../../domain/grid';
import { frameworkWord } from './frameworkWord';

/** A cell of a framework's table: what stands in it, and where. */
export interface FrameworkCell {
  content: CellContent;
  text: string;
  at: CellAt;
}

/** One table of the sheet: where its heading stands, and its rows by column. */
export interface FrameworkTable {
  at: CellAt;
  /** Columns that it ought to have and has not. */
  missing: readonly FrameworkSheetWord[];
  /** Headings that say nothing known. */
  unknown: readonly FrameworkCell[];
  rows: readonly ReadonlyMap<FrameworkSheetWord, FrameworkCell>[];
}

const blocks = Object.keys(sheetBlocks) as SheetBlock[];
/** A sheet is of a framework where a row has so many headings of its tables. */
const fewestHeadings = 4;
const headingRows = 12;

/** The tables of a sheet on which a framework is written; undefined for any other sheet. */
export function frameworkTables(grid: Grid): ReadonlyMap<SheetBlock, FrameworkTable> | undefined {
  for (let row = 0; row < Math.min(headingRows, grid.values.length); row += 1) {
    const headings = headingsIn(grid.values[row] ?? []);
    if (headings.length < fewestHeadings) continue;
    return new Map(
      headings.map(({ block, column }, index) => [
        block,
        tableAt(grid, row, column, headings[index + 1]?.column ?? Infinity, block),
      ]),
    );
  }
  return undefined;
}

function headingsIn(row: readonly CellContent[]): { block: SheetBlock; column: number }[] {
  const found: { block: SheetBlock; column: number }[] = [];
  row.forEach((content, column) => {
    const block = typeof content === 'string' ? frameworkWord(content, blocks) : undefined;
    if (block !== undefined && !found.some((one) => one.block === block)) found.push({ block, column });
  });
  return found;
}

function tableAt(
  grid: Grid,
  heading: number,
  from: number,
  before: number,
  block: SheetBlock,
): FrameworkTable {
  const columns = new Map<number, FrameworkSheetWord>();
  const unknown: FrameworkCell[] = [];
  const headers = grid.values[heading + 1] ?? [];
  for (let column = from; column < Math.min(before, headers.length); column += 1) {
    const header = cellIn(grid, heading + 1, column);
    if (header === undefined) break;
    const word = frameworkWord(header.text, sheetBlocks[block]);
    if (word === undefined) unknown.push(header);
    else columns.set(column, word);
  }
  const there = new Set(columns.values());
  const rows: Map<FrameworkSheetWord, FrameworkCell>[] = [];
  for (let row = heading + 2; row < grid.values.length; row += 1) {
    const made = new Map<FrameworkSheetWord, FrameworkCell>();
    for (const [column, word] of columns) {
      const cell = cellIn(grid, row, column);
      if (cell !== undefined) made.set(word, cell);
    }
    if (made.size > 0) rows.push(made);
  }
  return {
    at: cellAt(grid, heading, from),
    missing: sheetBlocks[block].filter((word) => !there.has(word) && !mayBeLeftOut(word)),
    unknown,
    rows,
  };
}

function cellIn(grid: Grid, row: number, column: number): FrameworkCell | undefined {
  const content = grid.values[row]?.[column] ?? '';
  const text = String(content).trim();
  return text === '' ? undefined : { content, text, at: cellAt(grid, row, column) };
}

/** Welsh, ids (made from names), weights and other names. */
function mayBeLeftOut(word: FrameworkSheetWord): boolean {
  return word.endsWith('Cy') || ['id', 'weight', 'aliases', 'bounds', 'of'].includes(word);
}
