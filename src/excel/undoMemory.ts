import type { Steps } from '../domain/steps';
import { undoNamespace } from './marks';
import { keptPart } from './keptPart';
import { packed } from './packed';
import type { StoredUnfinished } from './unfinished';
import { unpacked } from './unpacked';

/** What the last publish can be undone with: the workbook as it stood before, and the ids of the sheets that were added. */
export interface UndoMemory {
  before: StoredUnfinished;
  addedIds: readonly string[];
  /** Their marks, in the same order; absent in what an earlier version kept. */
  addedMarks?: readonly string[];
}

export function undoPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  return keptPart(context, undoNamespace);
}

/** As text for the part. */
export function* undoXml(memory: UndoMemory): Steps<string> {
  const text = yield* packed(JSON.stringify(memory));
  return `<undo xmlns="${undoNamespace}" version="1">${text}</undo>`;
}

/** Queues the keeping of it: there is one, for the last publish only. */
export function writeUndoMemory(context: Excel.RequestContext, xml: string): void {
  undoPart(context).delete();
  context.workbook.customXmlParts.add(xml);
}

/**
 * @param part that was loaded already
 * @returns undefined where there is none, or where it is damaged or of another version: then nothing can be undone
 */
export async function readUndoMemory(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
): Promise<UndoMemory | undefined> {
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await context.sync();
  return unpacked('undo', xml.value, (text) => JSON.parse(text) as UndoMemory);
}
