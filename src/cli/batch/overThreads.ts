import { Worker } from 'node:worker_threads';
import { Refusal } from '../../domain/refusal';
import type { BatchFault, BatchGround, BatchResult } from './batchGround';

/**
 * Megabytes, for all threads together, for what one authority needs and no other does. With the engine's own limit, threads collect
 * garbage for a third of their time.
 */
const youngMegabytes = 512;

/** Threads that wait for the ground of a command: each is ready sooner than the figures are.
 * @param file the script that the threads run: this program itself */
export function startThreads(file: string, count: number): Worker[] {
  const resourceLimits = { maxYoungGenerationSizeMb: Math.max(32, youngMegabytes / Math.max(1, count)) };
  return Array.from(
    { length: count },
    () => new Worker(file, { workerData: { batch: true }, resourceLimits }),
  );
}

/** The authorities of a command spread over threads: each thread takes the next when it is done with one.
 * @param threads just started, in this turn: see `startThreads`; the caller ends them
 * @param councils places in the figures
 * @param onResult called once for each, as they come
 * @throws Refusal stopped, and what a thread cannot go on with */
export async function overThreads(
  threads: readonly Worker[],
  ground: BatchGround,
  councils: readonly number[],
  signal: AbortSignal,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  const waiting = [...councils];
  await Promise.all(
    threads.map((thread) => {
      thread.postMessage(ground);
      return untilDone(thread, waiting, signal, onResult);
    }),
  );
}

function untilDone(
  worker: Worker,
  waiting: number[],
  signal: AbortSignal,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      if (signal.aborted) {
        reject(new Refusal('stopped'));
        return;
      }
      const at = waiting.shift();
      if (at === undefined) resolve();
      else worker.postMessage(at);
    };
    worker.on('message', (said: BatchResult | BatchFault) => {
      if (said.kind === 'fault') {
        reject(new Refusal(said.code, said.details, said.exit));
        return;
      }
      onResult(said);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`a thread ended with ${String(code)}`));
    });
    next();
  });
}
