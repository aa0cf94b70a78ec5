import { mean } from './mean';
import { median } from './median';

/** A table of context, one row for each authority, made comparable between variables. */
export interface Standardised {
  /** Row by row: standard deviations from the variable's mean. */
  rows: readonly Float64Array[];
  variables: number;
  /** What was missing and took the variable's median: said, not hidden. */
  filled: readonly { row: number; variable: number }[];
  /** Variables that are the same everywhere, or known nowhere: they tell nobody apart, and stand as 0. */
  flat: readonly number[];
}

/** Each variable to mean 0 and standard deviation 1 (the population's, dividing by n). A missing value takes the variable's median first.
 * @param rows one for each authority, one value for each variable, undefined or null where missing
 * @throws RangeError for rows of unequal length or a value that is not finite */
export function standardise(rows: readonly (readonly (number | undefined | null)[])[]): Standardised {
  const variables = rows[0]?.length ?? 0;
  rows.forEach((row, at) => {
    if (row.length !== variables) {
      throw new RangeError(`row ${at} has ${row.length} variables, the first has ${variables}`);
    }
  });
  const made = rows.map(() => new Float64Array(variables));
  const filled: { row: number; variable: number }[] = [];
  const flat: number[] = [];
  for (let variable = 0; variable < variables; variable += 1) {
    const known = rows.map((row) => row[variable]).filter((value) => value !== undefined && value !== null);
    const middle = median(known);
    const column = rows.map((row, at) => {
      const value = row[variable];
      if (value !== undefined && value !== null) return value;
      filled.push({ row: at, variable });
      return middle ?? 0;
    });
    const centre = mean(column) as number;
    const spread = Math.sqrt(mean(column.map((value) => (value - centre) ** 2)) as number);
    if (spread === 0) flat.push(variable);
    column.forEach((value, at) => {
      (made[at] as Float64Array)[variable] = spread === 0 ? 0 : (value - centre) / spread;
    });
  }
  return { rows: made, variables, filled, flat };
}
