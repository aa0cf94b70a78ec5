import { Refusal } from '../domain/refusal';
import { inExcel } from './inExcel';
import { askPart, keptPart, writePart, type KeptPart } from './keptPart';
import { waitingNamespace } from './marks';
import { smallXml } from './smallXml';
import type { JobOptions } from './stop';
import { unpacked } from './unpacked';

/** What the workbook keeps of what waits in the pane, as text; '' where it keeps nothing, or what is damaged. */
export function loadWaiting(options: Pick<JobOptions, 'signal'> = {}): Promise<string> {
  return inExcel(async (context) => parse((await readPart(context)).xml), options);
}

/**
 * Keeps in the workbook what waits in the pane. Three round trips.
 * @param text '' for nothing
 * @param known what the pane knows to be kept, or to have asked to be: the answer may have been lost
 * @throws Refusal('waitingChanged') where somebody else's pane has kept something since: it is not written over; or what Excel refuses
 */
export function keepWaiting(text: string, ...known: readonly string[]): Promise<void> {
  return inExcel(async (context) => {
    const kept = await readPart(context);
    if (parse(kept.xml) === text) return;
    if (isTheirs(kept, known)) throw new Refusal('waitingChanged');
    if (text === '') kept.part?.delete();
    else writePart(context, kept, waitingXml(text));
    await context.sync();
  });
}

/** What a publish is to keep: `text`, unless somebody else's pane has kept something since. undefined: what is kept stays as it is. */
export function waitingToKeep(kept: KeptPart, waiting?: { text: string; known: string }): string | undefined {
  return waiting === undefined || isTheirs(kept, [waiting.known]) ? undefined : waiting.text;
}

function isTheirs({ xml }: KeptPart, known: readonly string[]): boolean {
  const there = parse(xml);
  return there !== '' && !known.includes(there);
}

/** Queues the keeping of it, whatever is kept; '' takes the part away. */
export function writeWaiting(context: Excel.RequestContext, text: string): void {
  keptPart(context, waitingNamespace).delete();
  if (text !== '') context.workbook.customXmlParts.add(waitingXml(text));
}

function waitingXml(text: string): string {
  return smallXml('waiting', waitingNamespace, text);
}

async function readPart(context: Excel.RequestContext): Promise<KeptPart> {
  const ask = askPart(context, waitingNamespace);
  await context.sync();
  const read = ask();
  await context.sync();
  return read();
}

function parse(xml: string | undefined): string {
  return unpacked('waiting', xml, String) ?? '';
}
