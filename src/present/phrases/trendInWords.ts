import type { Trend } from '../../domain/comparison';
import type { Speaker } from '../speaker';

/** A recent trend in a word or two: "Improving". That nobody tested has words of its own, as a trend is feminine in Welsh. */
export function trendInWords(trend: Trend, speak: Speaker): string {
  return speak(trend === 'notTested' ? 'trendNotTested' : trend);
}
