/**
 * A number to twelve significant digits, which leaves off what binary fractions put into its last bits: 58 ÷ 100 × 100 is 57.99999999999999, and would
 * miss a target of 58; the same share, divided another way, would not tie with itself. Whole numbers, however long, and short decimals stay as they are.
 * @param value NaN stays NaN
 */
export function withoutLastBits(value: number): number {
  if (Number.isInteger(value) || Number.isNaN(value) || Math.round(value * 1e6) / 1e6 === value) return value;
  return Number(value.toPrecision(12));
}
