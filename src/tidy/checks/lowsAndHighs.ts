import type { Figures } from '../../domain/figures';
import { fitsRounded } from '../ratioOf';
import type { Highs } from './areFractions';

/** A percentage's values in one period, apart by where a fraction of 1 could stand. Zeros are in neither: both ways they are 0. */
export interface LowsAndHighs {
  /** Positions of values up to 1 that may be fractions. */
  lows: number[];
  /** Positions of values that are numerator ÷ denominator as they stand, where most of the indicator's are not 100 times that. */
  proven: number[];
  /** The values above 1. */
  highs: Highs;
  /** Some value up to 1 is a percentage, as its numerator and denominator tell. */
  known: boolean;
  /** Some value is below 0: a change, not a share. */
  negative: boolean;
}

/** @returns the values of one indicator and period; without those that the check of ratios has named */
export function lowsAndHighs(figures: Figures, indicator: number, period: number): LowsAndHighs {
  const { value, numerator, denominator, indicators } = figures;
  const multiplier = indicators[indicator]?.multiplier;
  const positions = figures.of(indicator, period);
  let [count, least, most] = [0, Infinity, -Infinity];
  const values = (): number[] => Array.from(positions, (at) => value[at] ?? NaN).filter((each) => each > 1);
  const [lows, proven]: [number[], number[]] = [[], []];
  let [known, negative] = [false, false];
  for (let place = 0; place < positions.length; place += 1) {
    const at = positions[place] ?? 0;
    const amount = value[at] ?? NaN;
    if (amount > 1) {
      count += 1;
      if (amount < least) least = amount;
      if (amount > most) most = amount;
    } else if (amount < 0) negative = true;
    else if (amount > 0) {
      const share = (numerator[at] ?? NaN) / (denominator[at] ?? NaN);
      if (!(share > 0 && share < Infinity)) lows.push(at);
      else if (fitsRounded(amount, share * 100)) {
        known = true;
        lows.push(at);
      } else if (fitsRounded(amount, share)) {
        if (multiplier === undefined || multiplier === 1) proven.push(at);
      } else if (multiplier === undefined) lows.push(at);
    }
  }
  return { lows, proven, highs: { count, least, most, values }, known, negative };
}

/** The values above 1 of several periods. */
export function highsOf(parts: readonly LowsAndHighs[]): Highs {
  const made = { count: 0, least: Infinity, most: -Infinity };
  for (const { highs } of parts) {
    made.count += highs.count;
    made.least = Math.min(made.least, highs.least);
    made.most = Math.max(made.most, highs.most);
  }
  return { ...made, values: () => parts.flatMap(({ highs }) => highs.values()) };
}
