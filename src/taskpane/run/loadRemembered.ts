import { loadChoices } from '../../excel/choices';
import type { JobOptions } from '../../excel/stop';
import { choicesKept, type ChoicesKept } from '../state/choicesKept';
import { parseWaiting } from '../state/parseWaiting';
import type { Waiting } from '../state/paneState';

/** What the workbook keeps of an earlier pane: what was chosen, and what was typed and stands on no sheet yet. */
export interface Remembered extends ChoicesKept {
  waiting?: Waiting;
  /** What waits, as the workbook keeps it; '' for nothing that is understood. */
  kept: string;
}

/** Looks it up. What cannot be read, or comes from a later version, is as if it were not there: nothing is written over it. */
export async function loadRemembered(options: Pick<JobOptions, 'signal'> = {}): Promise<Remembered> {
  const { loadWaiting } = await import('../../excel/waitingMemory');
  const [chosen, kept] = await Promise.all([
    loadChoices(options).catch(() => ({})),
    loadWaiting(options).catch(() => ''),
  ]);
  const waiting = parseWaiting(kept);
  if (waiting === undefined) return { ...choicesKept(chosen), kept: '' };
  // what waits was typed for what was chosen with it
  return { ...choicesKept({ ...chosen, ...waiting.choices }), waiting, kept };
}
