/** 2^27 + 1: parts a double into two halves of 26 bits (Veltkamp). */
const splitter = 134_217_729;

/**
 * (high × scale + low) ÷ divisor as the nearest double, or NaN where that is too close to call.
 * All are whole numbers that a double holds exactly: high below 10^15, scale a power of ten up to 10^4, low below scale, divisor a power
 * of ten up to 10^22. Products and sums are kept with what rounding took from them.
 * @see Dekker (1971), Numerische Mathematik 18:224–242
 */
export function longQuotient(high: number, scale: number, low: number, divisor: number): number {
  const product = high * scale;
  const rest = productError(high, scale, product) + low; // small whole numbers: exact
  const sum = product + rest;
  const sumError = rest - (sum - product);
  const quotient = sum / divisor;
  const back = quotient * divisor;
  const remainder = sum - back - productError(quotient, divisor, back);
  const correction = (remainder + sumError) / divisor;
  const nearest = quotient + correction;
  const left = correction - (nearest - quotient);
  // `correction` is itself rounded: where a hair more of what is left would round otherwise, it cannot tell.
  return nearest + left * (1 + 1e-9) === nearest ? nearest : NaN;
}

/** What rounding took from a × b: a × b = product + error, exactly. */
function productError(a: number, b: number, product: number): number {
  const aScaled = splitter * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = splitter * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
