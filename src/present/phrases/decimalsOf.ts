import type { Indicator } from '../../domain/indicator';

/** More decimals than this were not printed by a source: they come from a division in a cell. */
const mostPrinted = 3;

/** Decimals to print an indicator's values with: as its source does, else none for counts and one for the rest. */
export function decimalsOf({ decimals, measure }: Indicator): number {
  const usual = measure === 'count' ? 0 : 1;
  return decimals === undefined || decimals > mostPrinted ? usual : decimals;
}

/** The number format of Excel for so many decimals, thousands grouped. */
export function numberFormatOf(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
