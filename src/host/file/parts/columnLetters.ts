const known: string[] = [];

/** "A" for 0, "XFD" for 16383. */
export function columnLetters(column: number): string {
  let letters = known[column];
  if (letters === undefined) {
    letters = '';
    for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
      letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
    if (column < 1024) known[column] = letters;
  }
  return letters;
}
