import type { Position, Standing } from './comparison';
import type { Polarity } from './indicator';

/** What each position means where there is a direction. Without one there is no standing: nothing is ever better. */
export const standings = {
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
