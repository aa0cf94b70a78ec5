import { setImmediate as nextTurn } from 'node:timers/promises';
import { stopIfAsked } from '../excel/stop';
import type { Surroundings } from './surroundings';

/**
 * Hears what was asked from outside, Ctrl-C above all, while the job was computing: nothing is heard meanwhile.
 * @throws Refusal when it was to stop
 */
export async function stopIfHeard(around: Pick<Surroundings, 'signal'>): Promise<void> {
  await nextTurn();
  await nextTurn(); // what came is asked for between two turns
  stopIfAsked(around);
}
