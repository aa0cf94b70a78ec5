import { Refusal } from './refusal';
import type { Steps } from './steps';

/** How long work is carried out in slices, so that whoever waits for it can go on. */
export interface SliceOptions {
  /** Lets others have their turn: a timer, or the scheduler of a page. */
  pause: () => Promise<void>;
  /** Milliseconds, from whenever. */
  now: () => number;
  /** Milliseconds of work between two pauses; default 40. A single step may be longer by some milliseconds. */
  longest?: number;
  signal?: AbortSignal;
  /** Before each pause: how far it is, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** Carries work out with a pause after each slice of time.
 * @throws Refusal('stopped') once it was asked to stop; the work is given up */
export async function inSlices<Made>(steps: Steps<Made>, options: SliceOptions): Promise<Made> {
  const { pause, now, longest = 40, signal, onProgress } = options;
  for (let since = now(); ;) {
    if (signal?.aborted === true) throw new Refusal('stopped');
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - since < longest) continue;
    onProgress?.(step.value);
    await pause();
    since = now();
  }
}
