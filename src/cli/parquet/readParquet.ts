import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Grid } from '../../domain/grid';
import { Refusal } from '../../domain/refusal';
import { parquetGrid } from '../../read/parquetGrid';
import { parquetRoom } from '../../read/parquetRoom';
import type { Surroundings } from '../surroundings';
import { unpackGrid } from './packedGrid';
import type { ParquetFile, ParquetRead, ParquetSaid } from './parquetThread';

/** Of the processor's time. A sound file takes a fraction of it: what takes more is damaged, and would never end. */
const patience = { milliseconds: 3_000, perMegabyte: 4_000 };
/** So many times as long may it take by the clock: a busy machine is no fault of the file's. */
const busy = 2;
/** Milliseconds between two looks at the time and the memory that are taken. */
const look = 50;
/** A thread's own limit of memory ends the whole program where one array passes it, so it is never to be met; nor does it count pages. */
const farAbove = 4;

/**
 * A Parquet file as a grid, read on a thread of its own: pages carry no checksum that could be relied on, and a damaged one can send its
 * reader round for ever, or ask for all memory. Where there are no threads, it is read here.
 * @throws Refusal (file) badParquet, parquetTooLarge; stopped
 */
export async function readParquet(
  file: ParquetFile,
  { workerFile, signal }: Partial<Pick<Surroundings, 'workerFile' | 'signal'>>,
): Promise<Grid> {
  if (workerFile === undefined) return parquetGrid(file.fileName, file.bytes);
  const size = file.bytes.byteLength;
  const most = Math.min(parquetRoom(size), 2 * getHeapStatistics().heap_size_limit);
  const worker = new Worker(workerFile, {
    workerData: { parquet: file },
    resourceLimits: { maxOldGenerationSizeMb: Math.floor((farAbove * most) / 1e6) },
  });
  const limits = { time: patience.milliseconds + (patience.perMegabyte * size) / 1e6, memory: most };
  try {
    const read = await answerOf(worker, limits, signal);
    if (read.kind === 'refused') throw new Refusal(read.code, { file: file.fileName }, 'file');
    return unpackGrid(read.grid);
  } finally {
    await worker.terminate();
  }
}

/** @param limits milliseconds of the processor, and bytes that the process may grow by meanwhile */
function answerOf(
  worker: Worker,
  limits: { time: number; memory: number },
  signal: AbortSignal | undefined,
): Promise<ParquetRead> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve, reject) => {
    const refuse = (code: string): void => {
      resolve({ kind: 'refused', code });
    };
    let begun: { at: number; cpu: NodeJS.CpuUsage } | undefined;
    const watching = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.memory) refuse('parquetTooLarge');
      if (begun === undefined) return;
      const { user, system } = process.cpuUsage(begun.cpu); // millionths of a second
      const took = Math.max((user + system) / 1000, (performance.now() - begun.at) / busy);
      if (took > limits.time) refuse('badParquet');
    }, look);
    const stop = (): void => {
      reject(new Refusal('stopped'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (said: ParquetSaid) => {
      if (said.kind === 'begun') begun = { at: performance.now(), cpu: process.cpuUsage() };
      else resolve(said);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('parquetTooLarge');
      else reject(error);
    });
    worker.once('exit', () => {
      clearInterval(watching);
      signal?.removeEventListener('abort', stop);
      refuse('badParquet');
    });
  });
}
