import { Refusal } from '../domain/refusal';

/** What a long job takes: a way to stop it and a listener for how far it is (0 to 1). */
export interface JobOptions {
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

/** @throws Refusal('stopped') once the officer has asked to stop */
export function stopIfAsked(options: JobOptions): void {
  if (options.signal?.aborted === true) throw new Refusal('stopped');
}
