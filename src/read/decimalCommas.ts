import type { CellContent, Grid } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { each, type Steps } from '../domain/steps';
import { headingRole } from './headingRole';

/** A number with one comma: sign and currency, digits (perhaps grouped by points or spaces), decimals, a percent sign or a marker. */
const oneComma =
  /^([+\-−]?[ £€$]*[+-]?)(\d{1,3}(?:[. \u00a0]\d{3})+|\d+),(\d+)( ?%?(?: ?[[(*!†‡].{0,6}| ?[a-z])?)$/i;
/** What has a comma that groups thousands, and can be nothing else: two of them, or a point behind. */
const grouped = /^[+\-−]?[ £€$]*\d{1,3}(?:,\d{3})+(?:,\d{3}|\.\d)/;
/** What has a decimal point, and can be nothing else. */
const pointed = /^[+\-−]?[ £€$]*\d*\.(?:\d{1,2}|\d{4,})(?!\d)/;
/** So many cells make a habit where the file itself does not say it. */
const leastCells = 3;
/** A heading stands in one of the first so many rows. */
const headRows = 30;
/** Joins words and is not seen: with it a text is no number, and reads as it stands. */
const unseen = '\u2060';

interface Commas {
  column: number;
  /** Cells whose comma can group no thousands: "12,5". */
  clear: number;
  /** Cells whose comma could be either: "1,234". */
  open: number;
  /** A decimal point or grouping commas stand in the same column. */
  otherwise: boolean;
  first: { row: number; text: string } | undefined;
}

/**
 * Reads "12,5" as 12.5 where the comma cannot group thousands: in a file whose cells are parted by semicolons, or in a column whose every
 * comma has one or two digits behind it. That it did is said; what could be either is not guessed at.
 * @returns the grid with a point for each such comma; every cell stays where it is
 */
export function* decimalCommas(grid: Grid): Steps<{ grid: Grid; problems: Problem[] }> {
  const columns = yield* commasOf(grid);
  if (columns.length === 0) return { grid, problems: [] };
  const bySemicolon = grid.separator === ';';
  const said = columns.some(({ clear, otherwise }) => clear > 0 && !otherwise);
  const problems: Problem[] = [];
  const change = new Map<number, (text: string) => string>();
  for (const { column, clear, open, otherwise, first } of columns) {
    if (first === undefined || otherwise) continue;
    const isDecimal = bySemicolon ? clear > 0 || said : clear >= leastCells && open === 0;
    const at = { sheet: grid.sheet, row: first.row + grid.top, column: column + grid.left };
    if (isDecimal) {
      change.set(column, withPoint);
      const details = { text: first.text, value: withPoint(first.text), count: clear + open };
      problems.push({ code: 'decimalCommas', severity: 'warning', at, details });
    } else if (bySemicolon && open > 0) {
      change.set(column, (text) => (oneComma.test(text) ? text + unseen : text));
      problems.push({
        code: 'commaUnclear',
        severity: 'error',
        at,
        details: { text: first.text, count: clear + open },
      });
    }
  }
  if (change.size === 0) return { grid, problems };
  const values = grid.values.map((row) => changed(row, change));
  return { grid: { ...grid, values }, problems };
}

/** The columns that have commas between digits, and what speaks for and against decimals. Notes ("1,2") are no figures. */
function* commasOf(grid: Grid): Steps<Commas[]> {
  const found = new Map<number, Commas>();
  const candidates = yield* columnsWithCommas(grid);
  if (candidates.size === 0) return [];
  yield* each(grid.values.length, (row) => {
    for (const column of candidates) {
      const content = grid.values[row]?.[column];
      if (content === undefined || content === '' || typeof content === 'boolean') continue;
      const own = found.get(column) ?? { column, clear: 0, open: 0, otherwise: false, first: undefined };
      found.set(column, own);
      if (typeof content === 'number')
        own.otherwise ||= grid.separator !== undefined && !Number.isInteger(content);
      else look(own, content, row);
    }
  });
  return [...found.values()].filter(({ first }) => first !== undefined);
}

function look(own: Commas, text: string, row: number): void {
  const parts = oneComma.exec(text);
  if (parts !== null && !grouped.test(text)) {
    if (parts[3]?.length === 3 && !/[. \u00a0]/.test(parts[2] ?? '')) own.open += 1;
    else own.clear += 1;
    own.first ??= { row, text };
  } else if (grouped.test(text) || pointed.test(text)) own.otherwise = true;
}

/** The columns to look at, found with little effort: most sheets have none. */
function* columnsWithCommas(grid: Grid): Steps<Set<number>> {
  const columns = new Set<number>();
  yield* each(grid.values.length, (row) => {
    const cells = grid.values[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const content = cells[column];
      if (typeof content !== 'string') continue;
      const code = content.charCodeAt(0);
      const isWord = code > 57 && code < 0xa3;
      if (!isWord && content.indexOf(',') > 0 && !columns.has(column) && oneComma.test(content))
        columns.add(column);
    }
  });
  const isNote = (column: number): boolean =>
    grid.values.slice(0, headRows).some((cells) => {
      const content = cells[column];
      return typeof content === 'string' && headingRole(content) === 'marker';
    });
  return new Set([...columns].filter((column) => !isNote(column)));
}

/** "1.234,5" is 1234.5. */
function withPoint(text: string): string {
  const parts = oneComma.exec(text);
  if (parts === null) return text;
  const [, before = '', whole = '', decimals = '', after = ''] = parts;
  return `${before}${whole.replace(/\D/g, '')}.${decimals}${after}`;
}

function changed(
  row: readonly CellContent[],
  change: ReadonlyMap<number, (text: string) => string>,
): readonly CellContent[] {
  let made: CellContent[] | undefined;
  for (const [column, act] of change) {
    const content = row[column];
    if (typeof content !== 'string') continue;
    const text = act(content);
    if (text === content) continue;
    made ??= [...row];
    made[column] = text;
  }
  return made ?? row;
}
