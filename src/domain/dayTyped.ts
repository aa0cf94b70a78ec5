import { days1904 } from './days1904';
import type { CellContent } from './grid';
import { serialDay } from './serialDay';

/** Excel's day numbers that are taken for days: 20,000 (in 1954) to 100,000 (in 2173). */
const [first, last] = [20_000, 100_000];

/** Whether what stands in a cell may be a day, in whichever of Excel's two ways of counting. */
export function mayBeDay(content: CellContent): boolean {
  return typeof content === 'number' && content >= first - days1904 && content <= last;
}

/**
 * A day as it stands in an officer's cell, as an ISO day: a date cell comes as Excel's day number. Anything else stays as typed; '' where
 * nothing stands.
 * @param from1904 the cell is in a workbook that counts its days from 1904
 */
export function dayTyped(content: CellContent | undefined, from1904 = false): string {
  const serial = typeof content === 'number' ? content + (from1904 ? days1904 : 0) : 0;
  const day = serial >= first && serial <= last ? serialDay(serial) : undefined;
  return day ?? String(content ?? '').trim();
}
