import { cellAt, type FoundFigures, type KeyColumn } from '../../domain/found';
import type { CellContent, Grid } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { cellKind } from '../cellKind';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';
import { kindOfFigure, kindOfName, targetBehind, withoutOwn, type KindColumn } from './kindOfFigure';

type TargetRow = NonNullable<FoundFigures['targetRows']>[number];

/** The rows of a table: those of figures, those of targets, and what is to be said of rows that are neither. */
export interface SortedRows {
  rows: Uint32Array;
  targetRows: readonly TargetRow[];
  doubts: Problem[];
}

const namesShown = 8;

/**
 * Rows of "Target" beside or below those of "Actual" are targets of the same indicator, and rows of a forecast, an average or an earlier time
 * no figures of it. Which they are stands in a column of its own, or in the place of the indicator's name.
 * @param keys the columns of the indicators
 */
export function rowsOfTargets(
  { grid }: TableArea,
  rows: Uint32Array,
  keys: readonly KeyColumn[],
  columns: readonly UsedColumn[],
  kinds: KindColumn | undefined,
): SortedRows {
  const names = keys.filter(({ role }) => role !== 'group').map(({ column }) => column);
  if (kinds !== undefined) return byKind(grid, rows, names, kinds);
  const named = keys.find(({ role }) => role === 'name')?.column;
  const profile = columns.find(({ column }) => column === named)?.profile;
  const found = [...(profile?.distinct ?? [])].map((text) => kindOfName(String(text)));
  const tells = found.includes('own') && found.some((kind) => kind !== 'own');
  return named === undefined || !tells ? { rows, targetRows: [], doubts: [] } : byName(grid, rows, named);
}

/** @param names the columns of the indicators: where they are empty, the row is of the indicator above */
function byKind(
  grid: Grid,
  rows: Uint32Array,
  names: readonly number[],
  { column, several }: KindColumn,
): SortedRows {
  const sorted = new Sorted(grid, column);
  let last: number | undefined;
  for (const row of rows) {
    const cells = grid.values[row] ?? [];
    const kind = kindOfFigure(String(cells[column] ?? '')) ?? 'aside';
    if (names.length === 0 || names.some((name) => cellKind(cells[name]) !== 'blank')) last = row;
    if (kind === 'own') sorted.own(row);
    else if (kind === 'aside' || several || last === undefined) sorted.aside(row);
    else sorted.target(row, last);
  }
  return sorted.made();
}

/** A row that is called "Target" is of the indicator above it; "Reviews – Target" of "Reviews" or "Reviews – Actual". */
function byName(grid: Grid, rows: Uint32Array, column: number): SortedRows {
  const nameOf = (row: number): string => String(grid.values[row]?.[column] ?? '').trim();
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    const name = withoutOwn(nameOf(row)).toLowerCase();
    if (!rowOf.has(name)) rowOf.set(name, row);
  }
  const sorted = new Sorted(grid, column);
  let last: number | undefined;
  for (const row of rows) {
    const name = nameOf(row);
    const kind = kindOfName(name);
    const behind = kind === 'behind' ? rowOf.get(targetBehind(name).toLowerCase()) : undefined;
    if (behind !== undefined) sorted.target(row, behind);
    else if (kind === 'target' && last !== undefined) sorted.target(row, last);
    else if (kind === 'aside' || kind === 'target') sorted.aside(row);
    else {
      sorted.own(row);
      if (name !== '') last = row;
    }
  }
  return sorted.made();
}

class Sorted {
  readonly #rows: number[] = [];
  readonly #targets: TargetRow[] = [];
  readonly #asides = new Map<CellContent, number>();

  /** @param column where it stands what a row is */
  constructor(
    private readonly grid: Grid,
    private readonly column: number,
  ) {}

  own(row: number): void {
    this.#rows.push(row);
  }

  target(row: number, of: number): void {
    this.#targets.push({ row, of });
  }

  aside(row: number): void {
    const said = this.grid.values[row]?.[this.column] ?? '';
    if (!this.#asides.has(said)) this.#asides.set(said, row);
  }

  made(): SortedRows {
    const [first] = this.#asides.values();
    const names = [...this.#asides.keys()].map((said) => `“${String(said).trim()}”`);
    const shown = names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');
    return {
      rows: Uint32Array.from(this.#rows),
      targetRows: this.#targets,
      doubts:
        first === undefined
          ? []
          : [
              {
                code: 'sideRowsNotRead',
                severity: 'warning',
                at: cellAt(this.grid, first, this.column),
                details: { rows: shown },
              },
            ],
    };
  }
}
