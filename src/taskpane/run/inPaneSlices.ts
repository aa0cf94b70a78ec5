import type { SliceOptions } from '../../domain/inSlices';
import type { JobOptions } from '../../excel/stop';
import { nextFrame } from './nextFrame';

/** How long work goes on without a pause, in milliseconds: below what a finger or an eye notices. */
const longest = 30;

/** Long work of the pane in slices, which a job watches and can stop. Its 0 to 1 is `from` to `to` of the job. */
export function inPaneSlices({ signal, onProgress }: JobOptions, from: number, to: number): SliceOptions {
  return {
    pause: nextFrame,
    now: () => performance.now(),
    longest,
    signal,
    onProgress: (share) => onProgress?.(from + (to - from) * share),
  };
}
