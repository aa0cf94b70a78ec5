import type { FileFault } from '../../model/fileError';
import type { Sheet } from '../../model/sheet';
import type { SheetFrame } from '../sheetFrame';
import type { PackedColumn, PackedFormula } from './packedColumn';

/**
 * What a thread that has opened a file says to the one that wants it: piece by piece, none of which takes long to receive. A sheet is
 * known by its place among the sheets. The last is 'done' or 'fault'.
 */
export type AheadMessage =
  | { kind: 'texts'; texts: string[]; shared: boolean }
  | { kind: 'sheet'; sheet: number; part: string; name: string; frame: SheetFrame; rows: Sheet['rows'] }
  | { kind: 'column'; sheet: number; column: number; packed: PackedColumn }
  | { kind: 'formulas'; sheet: number; column: number; formulas: PackedFormula[] }
  | { kind: 'done' }
  | { kind: 'fault'; fault: FileFault; part?: string };
