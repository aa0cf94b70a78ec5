import { inSlices } from '../domain/inSlices';
import { atOnce, type Steps } from '../domain/steps';
import type { JobOptions } from './stop';

/** Milliseconds between two turns of others: below what a finger or an eye notices. */
const longest = 30;

/** Work of our own between two requests: with a pause after each slice, where others are to have a turn. */
export async function inTurns<Made>(steps: Steps<Made>, { pause }: Pick<JobOptions, 'pause'>): Promise<Made> {
  if (pause === undefined) return atOnce(steps);
  await pause();
  return inSlices(steps, { pause, longest, now: () => performance.now() });
}
