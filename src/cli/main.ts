import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import packageJson from '../../package.json';
import type { BatchGround } from './batch/batchGround';
import { batchWorker } from './batch/batchWorker';
import { run } from './run';
import { removeUnfinished } from './writeBeside';

/** One thread of a command for all authorities. */
function beWorker(): void {
  const { batch } = workerData as { batch: BatchGround };
  if (parentPort !== null) batchWorker(parentPort, batch);
}

function beCommand(): void {
  const stop = new AbortController();
  process.on('SIGINT', () => {
    if (stop.signal.aborted) {
      removeUnfinished();
      process.exit(130);
    }
    stop.abort();
  });
  void run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    showsProgress: process.stderr.isTTY,
    signal: stop.signal,
    today: new Date().toISOString().slice(0, 10),
    version: packageJson.version,
    workerFile: __filename,
  }).then((code) => {
    process.exitCode = code;
  });
}

if (isMainThread) beCommand();
else beWorker();
