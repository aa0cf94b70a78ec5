import type { FoundFigures, KeyColumn } from '../domain/found';
import { cellAt } from '../domain/found';
import type { CellContent, Grid } from '../domain/grid';
import type { CodeSystem } from '../definitions/authorities/authorityEntry';
import type { AuthorityBook } from './authorityBook';
import { authorityIndex } from '../parse/authorityIndex';
import type { AuthorityMatch } from '../parse/authorityMatch';
import { unknownAuthority } from '../parse/unknownAuthority';
import type { ProblemBook } from './problemBook';

/** The authority of a row: its index, or -1 - index of an aggregate; undefined where the row names none. */
export type RowAuthority = (row: number, on: string) => number | undefined;

/**
 * Reads the authority of each row from its columns: codes first, then names; a region's column only where those are blank. What is not
 * recognised is reported once for each text, with the nearest names, and never taken.
 */
export function rowAuthority(
  grid: Grid,
  columns: readonly KeyColumn[],
  rows: Uint32Array,
  book: AuthorityBook,
  problems: ProblemBook,
  table: number,
): RowAuthority {
  const readers = columns.map((column) => columnMatcher(grid, column, rows));
  const reported = new Set<string>();
  const doubt = codeDoubts(grid, columns, readers, problems, table);
  return (row, on) => {
    const cells = grid.values[row];
    if (cells === undefined) return undefined;
    let unknown: { text: string; column: number; match: AuthorityMatch } | undefined;
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place];
      const content = cells[column?.column ?? -1] ?? '';
      if (column === undefined || content === '' || typeof content === 'boolean') continue;
      if (column.role === 'area' && unknown !== undefined) break;
      const match = readers[place]?.(content, on);
      if (match === undefined || match.kind === 'none' || match.kind === 'close') {
        if (String(content).trim() === '' || isPlaceholder(content)) continue;
        if (
          column.role !== 'area' &&
          match !== undefined &&
          (unknown === undefined || match.kind === 'close')
        ) {
          unknown = { text: String(content).trim(), column: column.column, match };
        }
        continue;
      }
      if (column.role === 'area' && match.kind === 'authority') continue;
      if (column.role === 'code') doubt(row, cells, place, match, on);
      return book.of(match);
    }
    if (unknown === undefined && columns.length > 0 && !reported.has('')) {
      reported.add('');
      const at = cellAt(grid, row, columns[0]?.column ?? 0);
      const details = { count: emptyRows(grid, columns, rows) };
      problems.add({ code: 'rowWithoutAuthority', severity: 'warning', at, details }, table);
    }
    if (unknown !== undefined && !reported.has(unknown.text)) {
      reported.add(unknown.text);
      const at = cellAt(grid, row, unknown.column);
      problems.add(unknownAuthority(unknown.text, unknown.match, at), table);
    }
    return undefined;
  };
}

/** How many rows say nothing where their council should be named. */
function emptyRows(grid: Grid, columns: readonly KeyColumn[], rows: Uint32Array): number {
  const says = (content: CellContent): boolean => String(content).trim() !== '' && !isPlaceholder(content);
  return rows.filter((row) => !columns.some(({ column }) => says(grid.values[row]?.[column] ?? ''))).length;
}

/** Says where a row's code and its name are of different councils, once for each pair; a name that both share is no doubt. */
function codeDoubts(
  grid: Grid,
  columns: readonly KeyColumn[],
  readers: readonly Matcher[],
  problems: ProblemBook,
  table: number,
): (row: number, cells: readonly CellContent[], place: number, match: AuthorityMatch, on: string) => void {
  const place = columns.findIndex(({ role }) => role === 'name');
  const column = columns[place]?.column ?? -1;
  const looked = new Map<CellContent, Set<CellContent>>();
  if (place < 0) return () => undefined;
  return (row, cells, codePlace, match, on) => {
    const code = cells[columns[codePlace]?.column ?? -1] ?? '';
    const name = cells[column] ?? '';
    let names = looked.get(code);
    if (names?.has(name) === true) return;
    if (names === undefined) looked.set(code, (names = new Set()));
    names.add(name);
    if (match.kind !== 'authority' || typeof name === 'boolean' || name === '') return;
    const named = readers[place]?.(name, on);
    if (named?.kind !== 'authority' || named.authority.name === match.authority.name) return;
    const details = { code: String(code), council: match.authority.name, name: String(name) };
    problems.add(
      { code: 'codeAndNameDiffer', severity: 'warning', at: cellAt(grid, row, column), details },
      table,
    );
  };
}

/** The text of a heading as an authority: for tables with councils across. */
export function headingAuthority(text: string, book: AuthorityBook): number | undefined {
  return book.of(authorityIndex().match(text));
}

/** "NA", "-", ".": cells that publishers put where no code is. */
function isPlaceholder(content: CellContent): boolean {
  return typeof content === 'string' && /^(na|n\/a|-|\.|z|x|:|#n\/a)$/i.test(content.trim());
}

type Matcher = (content: string | number, on: string) => AuthorityMatch;

function columnMatcher(grid: Grid, column: KeyColumn, rows: Uint32Array): Matcher {
  const index = authorityIndex();
  const system =
    column.lookup === undefined && column.role === 'code' ? systemOf(grid, column.column, rows) : undefined;
  const known = new Map<string, Map<string | number, AuthorityMatch>>();
  return (content, on) => {
    let texts = known.get(on);
    if (texts === undefined) known.set(on, (texts = new Map<string | number, AuthorityMatch>()));
    let match = texts.get(content);
    if (match === undefined) {
      const text = column.lookup?.get(String(content))?.en ?? content;
      match =
        system === undefined ? index.match(text, on === '' ? undefined : on) : index.matchCode(text, system);
      if (match.kind === 'none' && system !== undefined && typeof text === 'string')
        match = index.match(text);
      texts.set(content, match);
    }
    return match;
  };
}

function systemOf(grid: Grid, column: number, rows: Uint32Array): CodeSystem | undefined {
  const distinct = new Set<CellContent>();
  for (const row of rows) {
    const content = grid.values[row]?.[column] ?? '';
    if (content !== '') distinct.add(content);
    if (distinct.size > 400) break;
  }
  return authorityIndex().systemOf([...distinct]);
}

/** The key columns of a table's authorities; none where they stand in the headings. */
export function authorityColumns(table: FoundFigures): readonly KeyColumn[] {
  return table.authority.from === 'columns' ? table.authority.columns : [];
}
