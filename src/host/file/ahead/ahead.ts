import type { CellColumn } from '../../model/cellColumn';
import type { Sheet } from '../../model/sheet';
import { StringPool } from '../../model/stringPool';
import type { SheetFrame } from '../sheetFrame';
import type { AheadMessage } from './aheadMessage';
import { unpackColumn } from './packedColumn';

/** A sheet whose rows are read already. */
export interface SheetAhead {
  name: string;
  frame: SheetFrame;
  rows: Sheet['rows'];
  columns: Map<number, CellColumn>;
}

/** What another thread has read of a file: see `readAhead`. Put together from its messages, a little at each. */
export class Ahead {
  /** By part; '' is the only sheet of a table of text. */
  readonly sheets = new Map<string, SheetAhead>();
  private readonly byPlace = new Map<number, SheetAhead>();
  private readonly shared: string[] = [];
  private made: StringPool | undefined;

  /** The texts under the numbers that the other thread gave them. */
  get pool(): StringPool {
    return (this.made ??= new StringPool(this.shared));
  }

  take(message: Exclude<AheadMessage, { kind: 'done' | 'fault' }>): void {
    switch (message.kind) {
      case 'texts':
        // the file's own all come before the first of the others
        for (const text of message.texts)
          if (message.shared) this.shared.push(text);
          else this.pool.intern(text);
        return;
      case 'sheet': {
        const { name, frame, rows } = message;
        const sheet: SheetAhead = { name, frame, rows, columns: new Map() };
        this.sheets.set(message.part, sheet);
        this.byPlace.set(message.sheet, sheet);
        return;
      }
      case 'column':
        this.byPlace.get(message.sheet)?.columns.set(message.column, unpackColumn(message.packed));
        return;
      case 'formulas': {
        const column = this.byPlace.get(message.sheet)?.columns.get(message.column);
        if (column === undefined) return;
        column.formulas ??= new Map();
        for (const [row, formula] of message.formulas) column.formulas.set(row, formula);
      }
    }
  }
}
