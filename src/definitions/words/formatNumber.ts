/**
 * A number for people: grouped thousands, British and Welsh usage being the same. Unless `decimals` are told: at most three of them, or
 * two figures of what is smaller. As Excel shows it: 1.005 is 1.01 with two decimals, although the engine's own number is a little less.
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
  const [whole = '', fraction = ''] = rounded(Math.abs(value), decimals ?? mostDecimals(value));
  const shown = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  const number = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (shown && `.${shown}`);
  return value < 0 && /[1-9]/.test(number) ? `-${number}` : number;
}

/** The digits before the point, and so many behind it; halves away from 0. Not `Intl`, which takes a fiftieth of a second to begin. */
function rounded(size: number, decimals: number): readonly string[] {
  const [mantissa = '', exponent] = size.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const wanted = Number(exponent) + 1 + decimals;
  const kept = wanted < 0 ? '' : digits.slice(0, wanted).padEnd(wanted, '0');
  const isUp = (digits[wanted] ?? '0') >= '5';
  const all = String(BigInt(kept) + (isUp ? 1n : 0n)).padStart(decimals + 1, '0');
  return [all.slice(0, all.length - decimals), all.slice(all.length - decimals)];
}

/** Below a millionth of a millionth is what arithmetic leaves of 0. */
function mostDecimals(value: number): number {
  const size = Math.abs(value);
  return size < 1e-12 ? 3 : Math.max(3, 1 - Math.floor(Math.log10(size)));
}
