import type { Assessment } from '../../domain/assessment';

/** Characters of a column of codes. Where a sheet has no codes, titles stand for them: a column that is too narrow makes its rows as tall as a page. */
export function codeWidth({ compared, tidied }: Assessment): number {
  const longest = compared.comparisons.reduce(
    (length, { indicator }) => Math.max(length, tidied.figures.indicators[indicator]?.code.length ?? 0),
    0,
  );
  return Math.min(24, Math.max(11, longest));
}
