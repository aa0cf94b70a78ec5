const tens = Array.from({ length: 23 }, (_, i) => 10 ** i);

/**
 * The number written in `bytes` from `start` to `end`; NaN where there is none. Up to fifteen digits are read directly: both the
 * digits and the power of ten are then exact, so one division gives the nearest double (Clinger 1990).
 */
export function scanNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + (byte - 48);
      digits++;
    } else if (byte === 46 && point < 0) point = digits;
    else return slow(bytes, start, end);
  }
  if (digits === 0 || digits > 15) return slow(bytes, start, end);
  if (point >= 0) value /= tens[digits - point] ?? 1;
  return isNegative ? -value : value;
}

function slow(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text.trim() === '' ? NaN : Number(text);
}
