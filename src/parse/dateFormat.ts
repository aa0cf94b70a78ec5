/** What a number format shows of a date: all of it, its month, its year; undefined where it shows no date. */
export function dateFormat(format: string | undefined): 'day' | 'month' | 'year' | undefined {
  if (format === undefined || format === 'General' || format === '@') return undefined;
  // Colours, locales and conditions in brackets, quoted words and escaped letters say nothing about the kind.
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '').toLowerCase();
  if (!bare.includes('y')) return /d/.test(bare) && bare.includes('m') ? 'day' : undefined;
  if (bare.includes('d')) return 'day';
  return bare.includes('m') ? 'month' : 'year';
}
