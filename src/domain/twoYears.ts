/** "2023-24": the year that begins in one calendar year and ends in the next. */
export function twoYears(from: number): string {
  return `${String(from)}-${String(from + 1).slice(2)}`;
}
