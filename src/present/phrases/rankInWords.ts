import type { Comparison } from '../../domain/comparison';
import type { Speaker } from '../speaker';

/** "rank 3 of 22", and that it is tied where it is; '' where there is no rank. */
export function rankInWords({ rank, of, tied }: Comparison, speak: Speaker): string {
  if (rank === undefined) return '';
  return speak(tied > 0 ? 'rankTiedOf' : 'rankOf', { rank, of });
}
