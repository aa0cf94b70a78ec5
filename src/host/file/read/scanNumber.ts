import { longQuotient } from './longQuotient';

/** Powers of ten that a double holds exactly. */
const tens = Float64Array.from({ length: 23 }, (_, i) => 10 ** i);

/**
 * The number written in `bytes` from `start` to `end`; NaN where there is none. Up to fifteen digits are read directly: both the
 * digits and the power of ten are then exact, so one division gives the nearest double (Clinger 1990). Up to nineteen (Excel writes
 * seventeen where it must) go through a division of two doubles each.
 */
export function scanNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  let digits = 0;
  let point = -1;
  let high = 0;
  let low = 0;
  let scale = 0;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      digits++;
      if (high < 1e14) high = high * 10 + (byte - 48);
      else {
        low = low * 10 + (byte - 48);
        scale++;
      }
    } else if (byte === 46 && point < 0) point = digits;
    else return slow(bytes, start, end);
  }
  const decimals = point < 0 ? 0 : digits - point;
  if (digits === 0 || decimals > 22 || scale > 4) return slow(bytes, start, end);
  const divisor = tens[decimals] ?? 1;
  const value = scale === 0 ? high / divisor : longQuotient(high, tens[scale] ?? 1, low, divisor);
  if (Number.isNaN(value)) return slow(bytes, start, end);
  return isNegative ? -value : value;
}

function slow(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text.trim() === '' ? NaN : Number(text);
}
