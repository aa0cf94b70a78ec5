import type { Tidied } from '../../domain/tidied';

/** Context of authorities, from all context sheets side by side. */
export interface Context {
  variables: readonly string[];
  /** By authority: one value a variable, undefined where there is none. */
  rows: ReadonlyMap<number, readonly (number | undefined)[]>;
}

/** All context sheets joined by authority. A variable that stands on two sheets is taken from the first; so is an authority's second row. */
export function contextOf(tidied: Tidied): Context {
  const variables: string[] = [];
  const rows = new Map<number, (number | undefined)[]>();
  for (const table of tidied.contexts) {
    const columns = table.variables.map((name) => {
      if (variables.includes(name)) return -1;
      return variables.push(name) - 1;
    });
    for (const { authority, values } of table.rows) {
      const row = rows.get(authority) ?? [];
      rows.set(authority, row);
      columns.forEach((column, at) => {
        if (column >= 0) row[column] ??= values[at];
      });
    }
  }
  return { variables, rows };
}
