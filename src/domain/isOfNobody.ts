import type { Indicator } from './indicator';

/**
 * Whether a value is of nobody: 0 of 0 is neither 0% nor 100%, whatever a formula makes of it (=IFERROR(B2/C2, 0)). A base of 0 with a numerator
 * above it, or with a value other than 0 and no numerator, may be a base in thousands that was rounded.
 * @param value NaN where there is none; so for the other two
 */
export function isOfNobody(
  { measure }: Indicator,
  value: number,
  numerator: number,
  denominator: number,
): boolean {
  if (denominator !== 0 || Number.isNaN(value)) return false;
  if (measure !== 'proportion' && measure !== 'rate' && measure !== 'mean') return false;
  return Number.isNaN(numerator) ? value === 0 : numerator === 0;
}
