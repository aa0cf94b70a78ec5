import { cellAddress } from '../domain/cellName';
import { cellAt, type FoundFigures, type KeyColumn } from '../domain/found';
import { namingColumns, textAt, textsOf } from './namingColumns';
import type { ProblemBook } from './problemBook';

/** Indicators, with a column's heading, that one table has of one group of people and another of another: see `apartKey`. */
export type GroupsApart = ReadonlySet<string>;

/** The people of one indicator in one table. */
interface People {
  key: string;
  indicator: string;
  /** undefined where its rows are of several groups: they are told apart there. */
  text: string | undefined;
  table: FoundFigures;
  number: number;
  row: number;
  column: number;
}

export function apartKey(indicator: string, { heading }: KeyColumn): string {
  return `${indicator}\u0001${heading.trim().toLowerCase()}`;
}

/**
 * The indicators that tables have of different people: "Male" in one file, "Persons" in another. They stay indicators of their own, also
 * where no council and year of one is in the other, and it is said.
 */
export function groupsApart(figures: readonly FoundFigures[], problems: ProblemBook): GroupsApart {
  const met = new Map<string, People>();
  const apart = new Set<string>();
  if (figures.filter((table) => groupColumns(table).length > 0).length < 2) return apart;
  for (const [number, table] of figures.entries()) {
    for (const people of peopleIn(table, number)) {
      const first = met.get(people.key);
      if (first === undefined) met.set(people.key, people);
      else if (first.text?.toLowerCase() !== people.text?.toLowerCase() && !apart.has(people.key)) {
        apart.add(people.key);
        if (first.text === undefined || people.text === undefined) continue;
        const at = cellAt(table.grid, people.row, people.column);
        const otherCell = cellAddress(cellAt(first.table.grid, first.row, first.column));
        const details = { indicator: people.indicator, group: people.text, other: first.text, otherCell };
        problems.add({ code: 'groupsKeptApart', severity: 'note', at, details }, number);
      }
    }
  }
  return apart;
}

function peopleIn(table: FoundFigures, number: number): People[] {
  const named = namingColumns(table.indicator.from === 'columns' ? table.indicator.columns : []);
  const groups = groupColumns(table);
  const found = new Map<string, People>();
  for (const row of groups.length === 0 ? [] : table.rows) {
    const cells = table.grid.values[row] ?? [];
    const indicator = textsOf(cells, named);
    for (const group of groups) {
      const key = apartKey(indicator, group);
      const raw = textAt(cells, group);
      const text = group.lookup?.get(raw)?.en ?? raw;
      const known = found.get(key);
      if (known === undefined)
        found.set(key, { key, indicator, text, table, number, row, column: group.column });
      else if (known.text !== text) known.text = undefined;
    }
  }
  return [...found.values()].filter(({ text }) => text !== '');
}

function groupColumns({ indicator }: FoundFigures): readonly KeyColumn[] {
  return indicator.from === 'columns' ? indicator.columns.filter(({ role }) => role === 'group') : [];
}
