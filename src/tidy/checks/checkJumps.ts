import { authorityDetails } from '../../domain/authorityDetails';
import type { Figures } from '../../domain/figures';
import type { Steps } from '../../domain/steps';
import type { ProblemBook } from '../problemBook';

/** So many councils tell what change is usual. */
const leastCouncils = 8;
/** A change by less than this factor is never called unlikely. */
const leastFactor = 5;
/** So many times the usual spread (median absolute deviation, scaled to a standard deviation) is unlikely. */
const spreads = 8;

/**
 * A value that changed from one period to the next as no other council's did: a slipped decimal point, a wrong row.
 * @param fractions positions of values that were said to be a hundred times too small: their jumps, there and back, are not said again
 */
export function* checkJumps(
  figures: Figures,
  tables: Uint16Array,
  fractions: ReadonlySet<number>,
  problems: ProblemBook,
): Steps<undefined> {
  const { indicators } = figures;
  for (const [number, indicator] of indicators.entries()) {
    yield number / indicators.length;
    const periods = figures.periodsOf(number);
    periods.forEach((period, place) => {
      const before = periods[place - 1];
      if (before === undefined || figures.periods[before]?.kind !== figures.periods[period]?.kind) return;
      for (const { at, from } of jumps(figures, number, before, period, fractions)) {
        const reading = figures.reading(at);
        problems.add(
          {
            code: 'unlikelyJump',
            severity: 'warning',
            at: reading.cells[0],
            details: {
              indicator: indicator.code,
              ...authorityDetails(figures.authorities[reading.authority]),
              value: reading.value ?? 0,
              before: from,
              period: figures.periods[period]?.label ?? '',
            },
          },
          tables[at],
        );
      }
    });
  }
  return undefined;
}

function jumps(
  figures: Figures,
  indicator: number,
  before: number,
  period: number,
  fractions: ReadonlySet<number>,
): { at: number; from: number }[] {
  const from = new Float64Array(figures.authorities.length).fill(NaN);
  for (const at of figures.of(indicator, before)) {
    if (!fractions.has(at)) from[figures.authority[at] ?? 0] = figures.value[at] ?? NaN;
  }
  const positions = figures.of(indicator, period);
  const changes = new Float64Array(positions.length);
  const places = new Uint32Array(positions.length);
  let count = 0;
  for (const at of positions) {
    const value = figures.value[at] ?? NaN;
    const earlier = from[figures.authority[at] ?? 0] ?? NaN;
    const small = (figures.numerator[at] ?? NaN) < 10;
    if (!(value > 0 && earlier > 0) || small || fractions.has(at)) continue;
    changes[count] = Math.log(value / earlier);
    places[count] = at;
    count += 1;
  }
  if (count < leastCouncils) return [];
  const known = changes.subarray(0, count);
  if (range(known) <= Math.log(leastFactor)) return [];
  // Most pairs of years have no change beyond the least factor: the spread need not be known then.
  const middle = median(known);
  const far = [...known.keys()].filter(
    (place) => Math.abs((known[place] ?? 0) - middle) > Math.log(leastFactor),
  );
  if (far.length === 0) return [];
  const spread = 1.4826 * median(known.map((change) => Math.abs(change - middle)));
  return far
    .filter((place) => Math.abs((known[place] ?? 0) - middle) > spreads * spread)
    .map((place) => {
      const at = places[place] ?? 0;
      return { at, from: from[figures.authority[at] ?? 0] ?? 0 };
    });
}

/** From the least to the greatest. */
function range(numbers: Float64Array): number {
  let [least, greatest] = [Infinity, -Infinity];
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  return greatest - least;
}

function median(numbers: Float64Array): number {
  const sorted = numbers.slice().sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
