import { Worker } from 'node:worker_threads';
import { Refusal } from '../../domain/refusal';
import type { BatchFault, BatchGround, BatchResult } from './batchGround';

/**
 * Megabytes, for all threads together, for what one authority needs and no other does. With the engine's own limit, threads collect
 * garbage for a third of their time.
 */
const youngMegabytes = 512;

/** A thread, and how one hears that it ended before it was told to. */
export interface BatchThread {
  worker: Worker;
  /** Never kept, only broken: with what the thread failed at. */
  ended: Promise<never>;
}

/** Threads that wait for the ground of a command. Start them before it is made ready: each loads the program meanwhile.
 * @param file the script that the threads run: this program itself; the caller ends them */
export function startThreads(file: string, count: number): BatchThread[] {
  const resourceLimits = { maxYoungGenerationSizeMb: Math.max(32, youngMegabytes / Math.max(1, count)) };
  return Array.from({ length: count }, () => {
    const worker = new Worker(file, { workerData: { batch: true }, resourceLimits });
    const ended = new Promise<never>((_, reject) => {
      worker.on('error', reject);
      worker.on('exit', (code) => {
        reject(new Error(`a thread ended with ${String(code)}`));
      });
    });
    ended.catch(() => undefined); // heard of where the thread is needed: see `overThreads`
    return { worker, ended };
  });
}

/** The authorities of a command spread over threads: each thread takes the next when it is done with one.
 * @param councils places in the figures
 * @param onResult called once for each, as they come
 * @throws Refusal stopped, and what a thread cannot go on with */
export async function overThreads(
  threads: readonly BatchThread[],
  ground: BatchGround,
  councils: readonly number[],
  signal: AbortSignal,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  const waiting = [...councils];
  await Promise.all(
    threads.slice(0, councils.length).map(({ worker, ended }) => {
      worker.postMessage(ground);
      return Promise.race([ended, untilDone(worker, waiting, signal, onResult)]);
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
    next();
  });
}
