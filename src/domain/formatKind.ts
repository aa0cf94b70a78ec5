/** What a number format says of a number that matters to its value: a percentage, a day or a time, or nothing. */
export function formatKind(format: string | undefined): 'percent' | 'date' | undefined {
  if (format === undefined || format === 'General' || format === '@') return undefined;
  if (format.includes('%')) return 'percent';
  return /[dmyhs]/i.test(format) ? 'date' : undefined;
}
