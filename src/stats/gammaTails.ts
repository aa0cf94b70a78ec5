import { logGamma } from './logGamma';

const ENOUGH = 100_000;

/** Both tails of the gamma distribution with this shape and scale 1: P(a, x) = γ(a, x)/Γ(a), and Q = 1 − P. The smaller is computed
 * and the larger is what is left, so that tiny tails keep their digits (about 1e-13).
 * @param shape above 0
 * @param x 0 or more
 * @throws RangeError outside those limits
 * @see Abramowitz & Stegun (1964) 6.5.29 (series) and 6.5.31 (continued fraction, by Lentz's method) */
export function gammaTails(shape: number, x: number): { lower: number; upper: number } {
  if (!(shape > 0 && Number.isFinite(shape))) throw new RangeError(`shape must be above 0, got ${shape}`);
  if (!(x >= 0)) throw new RangeError(`x must be 0 or more, got ${x}`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const lower = Math.min(1, front * seriesSum(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, front * continuedFraction(shape, x));
  return { lower: 1 - upper, upper };
}

function seriesSum(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < ENOUGH && term > sum * 1e-17; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < ENOUGH; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}
