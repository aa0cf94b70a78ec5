import type { FoundFigures } from '../domain/found';
import { partsBeside, type NamedPart } from '../parse/partsBeside';

/**
 * The names in a table's only column of indicators that say which part of a reading their rows hold: "SW1 numerator" among rows of "SW1". By name, without
 * those that could mean something else.
 */
export function partsInRows(table: FoundFigures): ReadonlyMap<string, NamedPart> {
  const { part, grid } = table;
  const column = columnOfNames(table);
  if (column === undefined || part !== undefined) return new Map();
  const names = new Set<string>();
  for (const row of table.rows) names.add(String(grid.values[row]?.[column] ?? '').trim());
  const listed = [...names];
  const found = partsBeside(listed.map((name) => ({ name })));
  return new Map(
    listed.flatMap((name, at) => {
      const said = found[at];
      return said?.certain === true ? [[name, said]] : [];
    }),
  );
}

/** Where the rows name their indicators; undefined where no column does, or several do. */
export function columnOfNames({ indicator }: FoundFigures): number | undefined {
  if (indicator.from !== 'columns') return undefined;
  const [only, ...more] = indicator.columns.filter(({ role }) => role !== 'group');
  return more.length === 0 ? only?.column : undefined;
}
