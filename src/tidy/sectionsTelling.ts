import type { FoundFigures } from '../domain/found';

/**
 * The section that a row stands in, where it tells its indicator from another of the same name: "Children's services" and "Adult services"
 * over "Reviews on time" each. '' elsewhere: an indicator that is met once keeps its own name.
 * @param columns those of the indicator
 */
export function sectionsTelling(table: FoundFigures, columns: readonly number[]): (row: number) => string {
  const { sections = [] } = table;
  if (sections.length === 0) return () => '';
  const sectionOf = new Map<number, string>();
  const nameOf = (row: number): string =>
    columns.map((column) => String(table.grid.values[row]?.[column] ?? '').trim()).join('\u0000');
  const met = new Map<string, Set<string>>();
  let [next, section] = [0, ''];
  for (const row of table.rows) {
    for (; (sections[next]?.row ?? Infinity) < row; next += 1) section = sections[next]?.text ?? '';
    sectionOf.set(row, section);
    const name = nameOf(row);
    met.set(name, (met.get(name) ?? new Set()).add(section));
  }
  // a row of targets is not among the others
  const above = (row: number): string => sections.findLast((each) => each.row < row)?.text ?? '';
  return (row) => ((met.get(nameOf(row))?.size ?? 0) > 1 ? (sectionOf.get(row) ?? above(row)) : '');
}
