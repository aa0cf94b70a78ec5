import type { Indicator } from '../../domain/indicator';

/** Decimals to print an indicator's values with: as its source does, else none for counts and one for the rest. */
export function decimalsOf({ decimals, measure }: Indicator): number {
  return Math.min(6, decimals ?? (measure === 'count' ? 0 : 1));
}

/** The number format of Excel for so many decimals, thousands grouped. */
export function numberFormatOf(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
