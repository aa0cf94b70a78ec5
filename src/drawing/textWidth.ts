/** Widths of DejaVu Sans in shares of the letter size, rounded up; the fonts of browsers and Word are narrower. */
const narrow = new Set("iljI.,:;'’|!()[]ftr -");
const wide = new Set('mwMW%@—');

/** About how many pixels a line of text takes, never less than it does. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) {
    if (narrow.has(letter)) width += 0.41;
    else if (wide.has(letter)) width += 0.99;
    else if (letter >= 'A' && letter <= 'Z') width += 0.74;
    else width += 0.64;
  }
  return width * size * (bold ? 1.1 : 1);
}
