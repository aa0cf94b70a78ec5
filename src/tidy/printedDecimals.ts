const tens = Float64Array.from({ length: 11 }, (_, i) => 10 ** i);
const most = 10;

/** How many decimals a number has as it is printed: 2 for 0.29; at most 10. */
export function printedDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  for (let decimals = 1; decimals < most; decimals += 1) {
    const scale = tens[decimals] ?? 1;
    // A decimal is the double nearest to a whole number over a power of ten: that division gives it back exactly.
    if (Math.round(value * scale) / scale === value) return decimals;
  }
  return most;
}
