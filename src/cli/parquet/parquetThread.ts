import type { MessagePort } from 'node:worker_threads';
import { Refusal } from '../../domain/refusal';
import { parquetGrid } from '../../read/parquetGrid';
import { boundedUnpackers } from './boundedUnpackers';
import { memoryOf, packGrid, type PackedGrid } from './packedGrid';

/** What the thread is to read. */
export interface ParquetFile {
  fileName: string;
  bytes: Uint8Array;
}

/** What became of the file: its figures, or why it cannot be read (the code of a problem). */
export type ParquetRead = { kind: 'read'; grid: PackedGrid } | { kind: 'refused'; code: string };

/** What the thread says: first that it is there and begins. */
export type ParquetSaid = { kind: 'begun' } | ParquetRead;

/** The work of the thread that reads one Parquet file. */
export async function parquetThread(port: MessagePort, { fileName, bytes }: ParquetFile): Promise<void> {
  port.postMessage({ kind: 'begun' } satisfies ParquetSaid);
  try {
    const grid = packGrid(await parquetGrid(fileName, bytes, boundedUnpackers));
    port.postMessage({ kind: 'read', grid } satisfies ParquetSaid, memoryOf(grid));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    port.postMessage({ kind: 'refused', code: error.code } satisfies ParquetSaid);
  }
}
