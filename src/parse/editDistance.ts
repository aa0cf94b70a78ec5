/**
 * How many letters must be put in, left out, changed or swapped with a neighbour to make one word the other.
 * @see Damerau (1964), Communications of the ACM 7:171–176; the restricted form (no letter is touched twice)
 * @param limit where it is more than this, Infinity comes back, the sooner
 */
export function editDistance(one: string, other: string, limit = Infinity): number {
  const width = other.length + 1;
  let before = new Uint16Array(width);
  let above = Uint16Array.from({ length: width }, (_, column) => column);
  let here = new Uint16Array(width);
  for (let row = 1; row <= one.length; row++) {
    here[0] = row;
    let least = row;
    for (let column = 1; column < width; column++) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let distance = Math.min(
        at(above, column) + 1,
        at(here, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && swapped(one, row, other, column))
        distance = Math.min(distance, at(before, column - 2) + 1);
      here[column] = distance;
      if (distance < least) least = distance;
    }
    // A swap reaches back two rows, so that a row above the limit by one may still be mended.
    if (least > limit + 1) return Infinity;
    [before, above, here] = [above, here, before];
  }
  const distance = at(above, other.length);
  return distance > limit ? Infinity : distance;
}

function swapped(one: string, row: number, other: string, column: number): boolean {
  return (
    one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
    one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
  );
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? 0;
}
