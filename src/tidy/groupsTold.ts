import type { FoundFigures, KeyColumn } from '../domain/found';
import type { CellContent } from '../domain/grid';
import { apartKey, type GroupsApart } from './groupsApart';
import { namingColumns, textAt, textsOf } from './namingColumns';

/** The groups of people that tell a row from others of its indicator: "Male", "65-74 yrs". */
type GroupsTold = (cells: readonly CellContent[]) => readonly string[];

/** Everybody: rows of them keep the indicator's own name. */
const everybody =
  /^(?:persons?|people|(?:all|any)(?: (?:ages?|persons?|people|sexes|genders|categories|groups))?|both(?: sexes)?|total|none|not applicable|n\/a|-|pawb|pobl|personau|cyfanswm|(?:pob|holl) \S+)?$/i;

/**
 * Columns of sex, age and category, for the indicators whose rows differ in them. Where all rows of an indicator, in all tables, are of one
 * group it says nothing: an indicator of women alone keeps its name.
 */
export function groupsTold(table: FoundFigures, apart: GroupsApart): GroupsTold {
  const columns = table.indicator.from === 'columns' ? table.indicator.columns : [];
  const groups = columns.filter(({ role }) => role === 'group');
  if (groups.length === 0) return () => [];
  const named = namingColumns(columns);
  const differing = differingGroups(table, groups, named);
  return (cells) => {
    const name = textsOf(cells, named);
    const telling = differing.get(name);
    return groups.flatMap((column, place) => {
      const raw = textAt(cells, column);
      const text = column.lookup?.get(raw)?.en ?? raw;
      const tells = telling?.[place] === true || apart.has(apartKey(name, column));
      return tells && !everybody.test(text) ? [text] : [];
    });
  };
}

/** By indicator, whether its rows differ in each of the columns. */
function differingGroups(
  { grid, rows }: FoundFigures,
  groups: readonly KeyColumn[],
  named: readonly KeyColumn[],
): ReadonlyMap<string, readonly boolean[]> {
  const differing = new Map<string, boolean[]>();
  const first = new Map<string, readonly CellContent[]>();
  for (const row of rows) {
    const cells = grid.values[row] ?? [];
    const name = textsOf(cells, named);
    const known = first.get(name);
    if (known === undefined) {
      first.set(name, cells);
      differing.set(name, new Array<boolean>(groups.length).fill(false));
      continue;
    }
    const differs = differing.get(name) ?? [];
    groups.forEach((column, place) => {
      if (cells[column.column] !== known[column.column] && textAt(cells, column) !== textAt(known, column))
        differs[place] = true;
    });
  }
  return differing;
}
