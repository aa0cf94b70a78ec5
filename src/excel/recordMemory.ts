import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { KeptRecord } from '../domain/judgementLog';
import { recordNamespace } from './marks';
import { fromBase64, toBase64 } from './base64';

/** The custom XML part that holds the judgement log, as it stands in the workbook. */
export interface RecordMemory {
  part: Excel.CustomXmlPart | undefined;
  xml: string | undefined;
}

/** Asks for the part as `askFiguresMemory` does, without a round trip of its own. */
export function askRecordMemory(context: Excel.RequestContext): () => () => RecordMemory {
  const part = recordPart(context);
  part.load('id');
  return () => {
    if (part.isNullObject) return () => ({ part: undefined, xml: undefined });
    const xml = part.getXml();
    return () => ({ part, xml: xml.value });
  };
}

/** Queues the writing of the log. */
export function writeRecordMemory(
  context: Excel.RequestContext,
  before: RecordMemory,
  record: KeptRecord,
): void {
  const xml = recordXml(record);
  if (before.part === undefined) context.workbook.customXmlParts.add(xml);
  else before.part.setXml(xml);
}

/** Queues the putting back of the part as it was. */
export function putBackRecordMemory(context: Excel.RequestContext, { part, xml }: RecordMemory): void {
  if (part !== undefined && xml !== undefined) part.setXml(xml);
  else {
    recordPart(context).delete();
    if (xml !== undefined) context.workbook.customXmlParts.add(xml);
  }
}

/** The log that is kept; undefined where the part is absent, damaged, or of another version. */
export function parseRecordMemory(xml: string | undefined): KeptRecord | undefined {
  const found = /<record [^>]*version="1" shown="(\d+)"[^>]*>([A-Za-z0-9+/=]*)<\/record>/.exec(xml ?? '');
  if (found?.[2] === undefined) return undefined;
  try {
    return { text: strFromU8(inflateSync(fromBase64(found[2]))), shown: Number(found[1]) };
  } catch {
    return undefined; // damaged: the visible log is read instead
  }
}

/** The same log where the visible sheet has other lines: it is never undone, only shown or not. */
export function shownAs(xml: string | undefined, then: string | undefined): string | undefined {
  const record = parseRecordMemory(xml);
  return record && recordXml({ ...record, shown: parseRecordMemory(then)?.shown ?? 0 });
}

/** The part's text. */
export function recordXml({ text, shown }: KeptRecord): string {
  const body = toBase64(deflateSync(strToU8(text)));
  return `<record xmlns="${recordNamespace}" version="1" shown="${String(shown)}">${body}</record>`;
}

function recordPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(recordNamespace).getOnlyItemOrNullObject();
}
