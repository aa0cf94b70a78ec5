import type { Authority } from '../../src/domain/authority';
import type { Figures, Reading } from '../../src/domain/figures';
import type { Indicator } from '../../src/domain/indicator';
import type { Period } from '../../src/domain/period';

/** Figures kept as a plain list of readings: what `present/` asks of them, without the columns. */
export function figuresOf(
  authorities: readonly Authority[],
  indicators: readonly Indicator[],
  periods: readonly Period[],
  readings: readonly Reading[],
): Figures {
  const find = (authority: number, indicator: number, period: number) =>
    readings.findIndex(
      (one) => one.authority === authority && one.indicator === indicator && one.period === period,
    );
  return {
    authorities,
    aggregates: [],
    indicators,
    periods,
    length: readings.length,
    authority: Uint16Array.from(readings, (one) => one.authority),
    indicator: Uint32Array.from(readings, (one) => one.indicator),
    period: Uint16Array.from(readings, (one) => one.period),
    value: Float64Array.from(readings, (one) => one.value ?? Number.NaN),
    numerator: Float64Array.from(readings, (one) => one.numerator ?? Number.NaN),
    denominator: Float64Array.from(readings, (one) => one.denominator ?? Number.NaN),
    reading: (index) => {
      const reading = readings[index];
      if (reading === undefined) throw new RangeError(`no reading ${index}`);
      return reading;
    },
    of: () => new Uint32Array(),
    find,
    periodsOf: () => [0],
    aggregateReadings: [],
  };
}
