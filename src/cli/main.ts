import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import packageJson from '../../package.json';
import { batchWorker } from './batch/batchWorker';
import { localDay } from '../domain/localDay';
import { compileClientBy } from '../host/officeClientNode';
import { keptScript } from './keptScript.cjs';
import { whenPrintingFails } from './whenPrintingFails';
import { parquetThread, type ParquetFile } from './parquet/parquetThread';
import { run } from './run';
import { removeUnfinished } from './unfinished';

/** A thread of a command: one of those for all authorities, or the one that reads a Parquet file. */
function beWorker(): void {
  const { batch, parquet } = workerData as { batch?: true; parquet?: ParquetFile };
  if (parentPort === null) return;
  if (batch === true) batchWorker(parentPort);
  if (parquet !== undefined) void parquetThread(parentPort, parquet);
}

function beCommand(): void {
  const stop = new AbortController();
  const stopNow = (): void => {
    if (stop.signal.aborted) {
      removeUnfinished();
      process.exit(130);
    }
    stop.abort();
  };
  // Ctrl-C, the end of a session, a window that is closed
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopNow);
  whenPrintingFails();
  void run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    showsProgress: process.stderr.isTTY,
    signal: stop.signal,
    today: localDay(new Date()),
    version: packageJson.version,
    workerFile: __filename,
  }).then((code) => {
    process.exitCode ??= code;
  });
}

// beside the built program, never among the sources
if (__filename.endsWith('.cjs'))
  compileClientBy((source, filename) =>
    keptScript({ source, filename, kept: `${__filename}.client.compiled` }),
  );
if (isMainThread) beCommand();
else beWorker();
