import type { Position, Standing } from '../domain/comparison';
import type { Polarity } from '../domain/indicator';
import { standings } from '../domain/standings';

/** Better or worse, only where there is a direction. */
export function standingOf(position: Position, polarity: Polarity): Standing | undefined {
  return polarity === 'none' || polarity === 'unknown' ? undefined : standings[polarity][position];
}
