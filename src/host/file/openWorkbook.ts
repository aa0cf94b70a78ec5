import { FileError } from '../model/fileError';
import type { Workbook } from '../model/workbook';
import type { Ahead } from './ahead/ahead';
import { tableAhead } from './ahead/tableAhead';
import { FilePackage } from './parts/filePackage';
import { readCsv } from './read/readCsv';
import { readWorkbook } from './read/readWorkbook';
import { readZip } from './zip/readZip';
import type { Packing } from './zip/packing';
import { zipLimits, type ZipLimits } from './zip/zipLimits';

export interface OpenOptions {
  limits?: Partial<ZipLimits>;
  /** Names the sheet of a CSV. */
  fileName?: string;
  /** What unpacks the file, and packs what is saved of it; default: what works everywhere. */
  packing?: Packing;
  /** What another thread has read of these bytes: see `ahead/readAhead`. */
  ahead?: Ahead;
}

/**
 * Opens a workbook (.xlsx, .xlsm) or a table of comma, semicolon or tab separated values.
 * @throws FileError and nothing else, whatever the bytes are
 */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Workbook {
  try {
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError('encrypted');
    if (!startsWith(bytes, [0x50, 0x4b])) {
      if (/\.xls[xmb]?$/i.test(options.fileName ?? '')) throw new FileError('notZip');
      const { ahead, fileName = '' } = options;
      return ahead === undefined ? readCsv(bytes, fileName) : tableAhead(ahead);
    }
    const limits = { ...zipLimits, ...options.limits };
    return readWorkbook(
      new FilePackage(readZip(bytes, limits), limits, options.packing),
      limits.sheets,
      options.ahead,
    );
  } catch (error) {
    if (error instanceof FileError) throw error;
    // No room for what the file asks for, or a damage that no check of ours foresaw.
    throw new FileError(error instanceof RangeError ? 'tooLarge' : 'damaged');
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
