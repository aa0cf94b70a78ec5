import type { FoundFigures } from '../domain/found';
import { partsBeside, type NamedPart } from '../parse/partsBeside';

/**
 * The names in a table's only column of indicators that say which part of a reading their rows hold: "SW1 numerator" among rows of "SW1". By name, without
 * those that could mean something else.
 */
export function partsInRows(table: FoundFigures): ReadonlyMap<string, NamedPart> {
  const { indicator, part, grid } = table;
  const columns =
    indicator.from === 'columns' ? indicator.columns.filter(({ role }) => role !== 'group') : [];
  const [only] = columns;
  if (only === undefined || columns.length > 1 || part !== undefined) return new Map();
  const names = new Set<string>();
  for (const row of table.rows) names.add(String(grid.values[row]?.[only.column] ?? '').trim());
  const listed = [...names];
  const found = partsBeside(listed.map((name) => ({ name })));
  return new Map(
    listed.flatMap((name, at) => {
      const said = found[at];
      return said?.certain === true ? [[name, said]] : [];
    }),
  );
}
