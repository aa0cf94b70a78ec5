import type { Interval, Position, Standing } from '../domain/comparison';
import type { Polarity } from '../domain/indicator';
import { sidesOfBenchmark } from '../stats/sidesOfBenchmark';

/** Where a value lies against a benchmark: similar where the benchmark lies within its 95% interval, ends included; much higher or lower
 * where it lies outside the 99.8% interval too. */
export function positionOf(interval: Interval, benchmark: number): Position {
  const { at95, at998 } = sidesOfBenchmark(
    { lower: interval.lower95, upper: interval.upper95 },
    { lower: interval.lower998, upper: interval.upper998 },
    benchmark,
  );
  if (at95 === 'similar') return 'similar';
  if (at95 === 'above') return at998 === 'above' ? 'muchHigher' : 'higher';
  return at998 === 'below' ? 'muchLower' : 'lower';
}

const standings = {
  higherIsBetter: {
    muchHigher: 'muchBetter',
    higher: 'better',
    similar: 'similar',
    lower: 'worse',
    muchLower: 'muchWorse',
  },
  lowerIsBetter: {
    muchHigher: 'muchWorse',
    higher: 'worse',
    similar: 'similar',
    lower: 'better',
    muchLower: 'muchBetter',
  },
} as const satisfies Partial<Record<Polarity, Record<Position, Standing>>>;

/** Better or worse, only where there is a direction. */
export function standingOf(position: Position, polarity: Polarity): Standing | undefined {
  return polarity === 'none' || polarity === 'unknown' ? undefined : standings[polarity][position];
}
