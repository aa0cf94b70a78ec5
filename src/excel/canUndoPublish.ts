import { inExcel } from './inExcel';
import { undoPart } from './undoMemory';

/** Whether the workbook still knows how to undo the last publish. */
export function canUndoPublish(): Promise<boolean> {
  return inExcel(async (context) => {
    const part = undoPart(context).load('id');
    await context.sync();
    return !part.isNullObject;
  });
}
