import { Worker } from 'node:worker_threads';

/** Watches from a thread of its own, since a run that hangs notices nothing itself. */
export interface Watchdog {
  /** A run begins. */
  begins: () => void;
  ends: () => void;
}

/**
 * Ends this process, with `said` and exit code 137, once a run takes longer than `patience` milliseconds. What the run was at stays on
 * the disk.
 */
export function watchdog(patience: number, said: string): Watchdog {
  const began = new Int32Array(new SharedArrayBuffer(4)); // milliseconds since the thread was made, + 1; 0 between runs
  const origin = Date.now();
  const watcher = new Worker(
    `const { workerData: { memory, origin, patience, said } } = require('node:worker_threads');
     const began = new Int32Array(memory);
     setInterval(() => {
       const at = Atomics.load(began, 0);
       if (at === 0 || Date.now() - origin - at < patience) return;
       require('node:fs').writeSync(2, said + '\\n');
       process.kill(process.pid, 'SIGKILL');
     }, 250);`,
    { eval: true, workerData: { memory: began.buffer, origin, patience, said } },
  );
  watcher.unref();
  return {
    begins: () => Atomics.store(began, 0, Date.now() - origin + 1),
    ends: () => Atomics.store(began, 0, 0),
  };
}
