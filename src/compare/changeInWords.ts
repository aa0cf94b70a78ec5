import type { Position, Trend } from '../domain/comparison';
import type { Polarity } from '../domain/indicator';
import { trends } from '../domain/trends';
import { directionOf } from './directionOf';

/** What it means that a figure lies above or below what it was. */
export function changeInWords(position: Position, polarity: Polarity): Trend {
  if (position === 'similar') return 'noChange';
  const up = position === 'higher' || position === 'muchHigher';
  return trends[directionOf(polarity)][up ? 'increasing' : 'decreasing'];
}
