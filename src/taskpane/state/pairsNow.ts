import { moneyPairs } from '../../definitions/moneyPairs';
import { pairsTyped } from '../../definitions/pairsTyped';
import type { FoundPair } from '../../domain/moneyPairing';
import { ownedNow } from './ownedNow';
import type { PaneState } from './paneState';

/** The pairs of a cost and an outcome that the next comparison looks at. */
export function pairsNow(state: Pick<PaneState, 'read' | 'entered'>): readonly FoundPair[] {
  const { read } = state;
  return read === null ? [] : moneyPairs(read.tidied, read.framework, pairsTyped(ownedNow(state))).made;
}
