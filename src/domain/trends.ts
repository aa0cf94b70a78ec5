import type { Trend } from './comparison';
import type { Polarity } from './indicator';

/** What a change upwards and one downwards mean for each direction. Without one nothing ever improves. */
export const trends = {
  higherIsBetter: { increasing: 'improving', decreasing: 'worsening' },
  lowerIsBetter: { increasing: 'worsening', decreasing: 'improving' },
  none: { increasing: 'increasing', decreasing: 'decreasing' },
} as const satisfies Record<Exclude<Polarity, 'unknown'>, Record<'increasing' | 'decreasing', Trend>>;
