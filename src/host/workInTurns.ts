import type { Work } from './work';

/** Milliseconds of work between two turns of others. */
const longest = 30;

/**
 * Carries work out with a turn for others after each 30 milliseconds.
 * @param turn takes what is still to be done, and does it when its turn comes
 * @param isWanted asked after each turn
 * @returns undefined where it was not wanted any more, and was given up
 */
export async function workInTurns<Made>(
  work: Work<Made>,
  turn: (act: () => void) => void,
  isWanted: () => boolean,
): Promise<Made | undefined> {
  for (let since = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < longest) continue;
    await new Promise<void>(turn);
    if (!isWanted()) return undefined;
    since = performance.now();
  }
}
