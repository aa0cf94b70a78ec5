import type { Standardised } from './standardise';

export interface Neighbour {
  row: number;
  /** In weighted standard deviations; 0 is the same in everything. */
  distance: number;
  /** Each variable's part of the squared distance: the smallest are what the two have most in common. */
  parts: Float64Array;
}

export interface NeighbourChoice {
  /** How many; all of them when left out, or fewer where there are not so many. */
  k?: number;
  /** One for each variable, 0 or more, not all 0; 1 each when left out. */
  weights?: ArrayLike<number>;
  /** Which rows may be neighbours: of the same country, say. */
  eligible?: (row: number) => boolean;
}

/** The rows most like one row, nearest first: √ Σ weight × (difference in standard deviations)². Never the row itself; of two at the same
 * distance the earlier row comes first.
 * @param own the row whose neighbours are wanted
 * @throws RangeError for a row that is not there, a k that is not a whole number of 1 or more, or weights outside those limits
 * @see checked against independently computed distances: test/reference/neighbours.test.ts */
export function nearestNeighbours(
  table: Standardised,
  own: number,
  choice: NeighbourChoice = {},
): Neighbour[] {
  const { k = Infinity, eligible } = choice;
  const from = table.rows[own];
  if (from === undefined) throw new RangeError(`there is no row ${own} among ${table.rows.length}`);
  if (k !== Infinity && !(Number.isInteger(k) && k >= 1)) {
    throw new RangeError(`k must be a whole number of 1 or more, got ${k}`);
  }
  const weights = weightsFor(table, choice.weights);
  const found: Neighbour[] = [];
  table.rows.forEach((to, row) => {
    if (row === own || eligible?.(row) === false) return;
    const parts = to.map((value, at) => (weights[at] as number) * (value - (from[at] as number)) ** 2);
    found.push({ row, distance: Math.sqrt(parts.reduce((sum, part) => sum + part, 0)), parts });
  });
  return found.sort((a, b) => a.distance - b.distance || a.row - b.row).slice(0, k);
}

function weightsFor(table: Standardised, given: ArrayLike<number> | undefined): ArrayLike<number> {
  if (given === undefined) return new Float64Array(table.variables).fill(1);
  if (given.length !== table.variables) {
    throw new RangeError(`there are ${given.length} weights for ${table.variables} variables`);
  }
  let some = false;
  for (let i = 0; i < given.length; i += 1) {
    const weight = given[i] as number;
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new RangeError(`weights must be 0 or more, got ${weight}`);
    some ||= weight > 0;
  }
  if (!some && given.length > 0) throw new RangeError('at least one weight must be above 0');
  return given;
}
