import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Grid } from '../../domain/grid';
import { Refusal } from '../../domain/refusal';
import { parquetGrid } from '../../read/parquetGrid';
import type { Surroundings } from '../surroundings';
import { unpackGrid } from './packedGrid';
import type { ParquetFile, ParquetRead, ParquetSaid } from './parquetThread';

/** A sound file takes a fraction of these: what takes more is damaged, and would never end or never stop asking for memory. */
const patience = { milliseconds: 3_000, perMegabyte: 4_000 };
const memory = { megabytes: 768, perMegabyte: 300 };

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
  const size = file.bytes.byteLength / 1e6;
  const room = memory.megabytes + memory.perMegabyte * size;
  const most = getHeapStatistics().heap_size_limit / 1e6;
  const worker = new Worker(workerFile, {
    workerData: { parquet: file },
    resourceLimits: { maxOldGenerationSizeMb: Math.floor(Math.min(room, most)) },
  });
  const limit = patience.milliseconds + patience.perMegabyte * size;
  try {
    const read = await answerOf(worker, limit, signal);
    if (read.kind === 'refused') throw new Refusal(read.code, { file: file.fileName }, 'file');
    return unpackGrid(read.grid);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, limit: number, signal: AbortSignal | undefined): Promise<ParquetRead> {
  return new Promise((resolve, reject) => {
    const refuse = (code: string): void => {
      resolve({ kind: 'refused', code });
    };
    let timer: NodeJS.Timeout | undefined;
    const stop = (): void => {
      reject(new Refusal('stopped'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (said: ParquetSaid) => {
      // a busy machine may be slow to start a thread: that is no fault of the file's
      if (said.kind === 'begun') timer = setTimeout(refuse, limit, 'badParquet');
      else resolve(said);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('parquetTooLarge');
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      refuse('badParquet');
    });
  });
}
