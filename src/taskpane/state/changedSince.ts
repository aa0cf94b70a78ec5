import type { SheetsChanged } from '../../excel/watch';
import type { WorkbookRead } from './paneState';

/** What was heard of before the reading began stood in the cells when they were read; what came during it may have come too late. */
export function changedSince(changed: SheetsChanged, read: WorkbookRead | null): SheetsChanged {
  return new Map([...changed].filter(([, heard]) => read === null || heard >= read.begun));
}
