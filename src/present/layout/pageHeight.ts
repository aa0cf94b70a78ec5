/** Points of an A4 page turned, within Excel's normal margins. */
const page = { width: 741, height: 487 };

/**
 * The points of rows that fit a printed page turned, where the columns are fitted to its width.
 * @param widths characters, of the columns that are printed
 */
export function pageHeight(widths: readonly number[]): number {
  // a column of Calibri 11: 7 pixels a digit and 5 between, at 96 to the inch
  const across = widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  return page.height * Math.max(1, across / page.width);
}
