import { Refusal } from '../domain/refusal';

/** What a long job takes: a way to stop it and a listener for how far it is (0 to 1). */
export interface JobOptions {
  signal?: AbortSignal;
  /** Milliseconds that Excel has for an answer once the job was asked to stop; default 5000. Then it is given up. */
  patience?: number;
  onProgress?: (share: number) => void;
  /** Cells that one answer of Excel's may hold; default 200,000. Fewer where Excel has to share the page's time. */
  mostCells?: number;
  /** Lets whoever shares the thread have a turn: called between pieces of work. A page can draw and take clicks then. */
  pause?: () => Promise<void>;
}

/** @throws Refusal('stopped') once the officer has asked to stop */
export function stopIfAsked(options: JobOptions): void {
  if (options.signal?.aborted === true) throw new Refusal('stopped');
}
