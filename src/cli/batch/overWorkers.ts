import { Worker } from 'node:worker_threads';
import { Refusal } from '../../domain/refusal';
import type { BatchFault, BatchGround, BatchResult } from './batchGround';

/**
 * Megabytes, for all threads together, for what one authority needs and no other does. With the engine's own limit, threads collect
 * garbage for a third of their time.
 */
const youngMegabytes = 512;

/** The authorities of a command spread over threads: each thread takes the next when it is done with one.
 * @param file the script that the threads run: this program itself
 * @param councils places in the figures
 * @param onResult called once for each, as they come
 * @throws Refusal stopped, and what a thread cannot go on with; no thread is left then */
export async function overWorkers(
  file: string,
  ground: BatchGround,
  councils: readonly number[],
  workers: number,
  signal: AbortSignal,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  const waiting = [...councils];
  const started: Worker[] = [];
  const threads = Math.min(workers, councils.length);
  const resourceLimits = { maxYoungGenerationSizeMb: Math.max(32, youngMegabytes / threads) };
  try {
    await Promise.all(
      Array.from({ length: threads }, () => {
        const worker = new Worker(file, { workerData: { batch: ground }, resourceLimits });
        started.push(worker);
        return untilDone(worker, waiting, signal, onResult);
      }),
    );
  } finally {
    // a thread is never stopped while it works on an authority, but where another one failed
    await Promise.all(started.map((worker) => worker.terminate()));
  }
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
