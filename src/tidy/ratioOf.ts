import { each, type Steps } from '../domain/steps';
import type { FigureRows } from './figureRows';
import { printedDecimals } from './printedDecimals';

/** How an indicator's values come from its numerators and denominators. */
export interface Ratio {
  /** undefined where there are no values to tell it from, or none fits. */
  multiplier: number | undefined;
  /** In how many readings it could be checked, and in how many it holds. */
  checked: number;
  holds: number;
  /** In how many readings the value is the numerator itself, as printed. */
  numerators: number;
  /** Some numerator is above its denominator. */
  above: boolean;
}

const multipliers = [100, 1, 1000, 10_000, 100_000, 1_000_000, 1000 / 52, 10] as const;

/** The ratio of each indicator that has numerators and denominators, from all its readings. */
export function* ratios(
  rows: FigureRows,
  order: Uint32Array,
  indicators: number,
): Steps<(Ratio | undefined)[]> {
  const counts = Array.from(
    { length: indicators },
    () => undefined as undefined | { checked: number; numerators: number; above: boolean; fits: number[] },
  );
  yield* each(order.length, (place) => {
    const at = order[place] ?? 0;
    const top = rows.numerator[at] ?? NaN;
    const bottom = rows.denominator[at] ?? NaN;
    if (Number.isNaN(top) || !(bottom > 0)) return;
    const indicator = rows.indicator[at] ?? 0;
    const count = (counts[indicator] ??= {
      checked: 0,
      numerators: 0,
      above: false,
      fits: multipliers.map(() => 0),
    });
    if (top > bottom) count.above = true;
    const value = rows.value[at] ?? NaN;
    if (Number.isNaN(value) || top === 0) return;
    count.checked += 1;
    if (value === top) count.numerators += 1;
    const slack = slackOf(value);
    for (let fit = 0; fit < multipliers.length; fit += 1) {
      if (fitsWithin(slack, value, (top / bottom) * (multipliers[fit] ?? 1)))
        count.fits[fit] = (count.fits[fit] ?? 0) + 1;
    }
  });
  return counts.map((count) => {
    if (count === undefined) return undefined;
    const holds = Math.max(...count.fits);
    const multiplier =
      holds > 0 && holds * 2 > count.checked ? multipliers[count.fits.indexOf(holds)] : undefined;
    return { multiplier, checked: count.checked, holds, numerators: count.numerators, above: count.above };
  });
}

/** Equal as far as the value is printed: half a unit in its last decimal. */
export function fitsRounded(value: number, computed: number): boolean {
  return fitsWithin(slackOf(value), value, computed);
}

const slacks = Float64Array.from({ length: 11 }, (_, decimals) => 0.5000001 / 10 ** decimals);

function slackOf(value: number): number {
  return slacks[printedDecimals(value)] ?? 0;
}

function fitsWithin(slack: number, value: number, computed: number): boolean {
  return Math.abs(value - computed) <= slack + Math.abs(computed) * 1e-9;
}
