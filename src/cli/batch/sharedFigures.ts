import type { Aggregate, Authority } from '../../domain/authority';
import type { Figures } from '../../domain/figures';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import { readingShared, shared, shareReadings, type SharedReadings } from './sharedReadings';

/** Figures as threads hand them to each other: the readings in memory that all of them see, the rest copied. */
export interface SharedFigures {
  authorities: readonly Authority[];
  aggregates: readonly Aggregate[];
  indicators: readonly Indicator[];
  periods: readonly Period[];
  readings: SharedReadings;
  ofAggregates: SharedReadings;
  /** By indicator and period, where its readings begin; one more than there are of these. */
  starts: Uint32Array;
}

/** Figures made ready to be handed to other threads. */
export function shareFigures(figures: Figures): SharedFigures {
  const { authorities, aggregates, indicators, periods, length, aggregateReadings } = figures;
  const starts = shared(Uint32Array, indicators.length * periods.length + 1);
  for (let at = 0; at < length; at += 1) {
    const bucket = (figures.indicator[at] as number) * periods.length + (figures.period[at] as number);
    starts[bucket + 1] = at + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = Math.max(starts[bucket] as number, starts[bucket - 1] as number);
  }
  type OfAggregate = (typeof aggregateReadings)[number];
  const ofAggregate = (at: number): OfAggregate => aggregateReadings[at] as OfAggregate;
  return {
    ...{ authorities, aggregates, indicators, periods, starts },
    readings: shareReadings(
      length,
      (at) => figures.authority[at] as number,
      (at) => figures.reading(at),
    ),
    ofAggregates: shareReadings(aggregateReadings.length, (at) => ofAggregate(at).aggregate, ofAggregate),
  };
}

/** The figures that another thread handed over. */
export function figuresShared(from: SharedFigures): Figures {
  const { authorities, aggregates, indicators, periods, readings, ofAggregates, starts } = from;
  const { whose: authority, indicator, period, value, numerator, denominator } = readings;
  const { length } = authority;
  const positions = Uint32Array.from({ length }, (_, at) => at);
  const bounds = (i: number, p: number): [number, number] => {
    const bucket = i * periods.length + p;
    return [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
  };
  const periodsOf = (i: number): readonly number[] =>
    periods.flatMap((_, p) => {
      const [start, end] = bounds(i, p);
      return end > start ? [p] : [];
    });
  const known: (readonly number[] | undefined)[] = [];
  return {
    ...{ authorities, aggregates, indicators, periods },
    ...{ length, authority, indicator, period, value, numerator, denominator },
    reading: (at) => ({ authority: authority[at] ?? 0, ...readingShared(readings, at) }),
    of: (i, p) => positions.subarray(...bounds(i, p)),
    find: (a, i, p) => {
      const [start, end] = bounds(i, p);
      for (let at = start; at < end; at += 1) if (authority[at] === a) return at;
      return -1;
    },
    periodsOf: (i) => (known[i] ??= periodsOf(i)),
    aggregateReadings: Array.from(ofAggregates.whose, (aggregate, at) => ({
      aggregate,
      ...readingShared(ofAggregates, at),
    })),
  };
}
