import type { Work } from './work';

/** Milliseconds of work between two turns of others. */
const longest = 30;

/** Carries work out with a turn for others after each 30 milliseconds. */
export async function workInTurns<Made>(work: Work<Made>): Promise<Made> {
  for (let since = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < longest) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}
