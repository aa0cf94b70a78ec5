import type { XmrLimits } from './xmrLimits';

const RUN = 7;

/** What the rules say of one point. */
export interface XmrPoint {
  /** Above the mean 1, on it 0, below it −1. */
  side: -1 | 0 | 1;
  outside: boolean;
  /** Between a limit and the line two thirds of the way out to it. */
  near: boolean;
  /** Part of seven or more that each rise (1) or each fall (−1); 0: of neither. */
  trend: -1 | 0 | 1;
  /** Near a limit, as are two of three points in a row on that side of the mean. */
  twoOfThree: boolean;
  /** Part of seven or more on one side of the mean. */
  run: boolean;
  /** The rule that names the point, the strongest first; none: common cause. */
  signal: 'outside' | 'trend' | 'twoOfThree' | 'run' | 'none';
  /** Which way the signal points: 1 high or rising, −1 low or falling, 0 none. */
  towards: -1 | 0 | 1;
}

/** Special-cause rules of an XmR chart, point by point.
 * @param values oldest first, without blanks
 * @see NHS England, Making Data Count; point by point as NHSRplotthedots 0.2.2 */
export function xmrSignals(values: readonly number[], limits: XmrLimits): XmrPoint[] {
  const sides = values.map((value) => sign(value - limits.mean));
  const outside = values.map((value) => value > limits.upper || value < limits.lower);
  const near = values.map(
    (value, i) => !outside[i] && (value > limits.nearUpper || value < limits.nearLower),
  );
  const run = inStretch(sides, RUN);
  const steps = values.slice(1).map((value, before) => sign(value - (values[before] as number)));
  // Six steps the same way make seven points; a point belongs to a trend by the step to it or from it.
  const stepInTrend = inStretch(steps, RUN - 1);
  return values.map((_, i) => {
    const trend = stepInTrend[i] ? steps[i] : stepInTrend[i - 1] ? steps[i - 1] : 0;
    const point = {
      side: sides[i] ?? 0,
      outside: outside[i] ?? false,
      near: near[i] ?? false,
      trend: trend ?? 0,
      twoOfThree: (near[i] ?? false) && twoOfThreeNear(near, sides, i),
      run: run[i] ?? false,
    };
    const signal = strongest(point);
    return {
      ...point,
      signal,
      towards: signal === 'none' ? 0 : signal === 'trend' ? point.trend : point.side,
    };
  });
}

function strongest(point: Pick<XmrPoint, 'outside' | 'trend' | 'twoOfThree' | 'run'>): XmrPoint['signal'] {
  if (point.outside) return 'outside';
  if (point.trend !== 0) return 'trend';
  if (point.twoOfThree) return 'twoOfThree';
  return point.run ? 'run' : 'none';
}

/** Whether each place is part of a stretch of at least `length` equal signs, other than 0. */
function inStretch(signs: readonly number[], length: number): boolean[] {
  const inside = signs.map(() => false);
  let start = 0;
  for (let end = 1; end <= signs.length; end += 1) {
    if (end < signs.length && signs[end] === signs[start]) continue;
    if (signs[start] !== 0 && end - start >= length) inside.fill(true, start, end);
    start = end;
  }
  return inside;
}

function twoOfThreeNear(near: readonly boolean[], sides: readonly number[], i: number): boolean {
  return [i - 2, i - 1, i].some((first) => {
    const three = [first, first + 1, first + 2];
    return three.every((at) => sides[at] === sides[i]) && three.filter((at) => near[at]).length >= 2;
  });
}

function sign(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}
