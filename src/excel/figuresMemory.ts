import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { figuresNamespace } from './marks';
import { fromBase64, toBase64 } from './base64';

/** The custom XML part that holds the figures of the last run, as it stands in the workbook. */
export interface FiguresMemory {
  part: Excel.CustomXmlPart | undefined;
  xml: string | undefined;
}

/**
 * Asks for the part in three steps, so that it costs no round trip of its own: asks now; after the next sync the function that comes back
 * asks for its text; after one more, the function that comes back then has it.
 */
export function askFiguresMemory(context: Excel.RequestContext): () => () => FiguresMemory {
  const part = context.workbook.customXmlParts.getByNamespace(figuresNamespace).getOnlyItemOrNullObject();
  part.load('id');
  return () => {
    if (part.isNullObject) return () => ({ part: undefined, xml: undefined });
    const xml = part.getXml();
    return () => ({ part, xml: xml.value });
  };
}

/** Queues the writing of what the next run will want to know. */
export function writeFiguresMemory(context: Excel.RequestContext, before: FiguresMemory, text: string): void {
  const xml = `<figures xmlns="${figuresNamespace}" version="1">${toBase64(deflateSync(strToU8(text)))}</figures>`;
  if (before.part === undefined) context.workbook.customXmlParts.add(xml);
  else before.part.setXml(xml);
}

/** Queues the putting back of the part as it was. */
export function putBackFiguresMemory(context: Excel.RequestContext, { part, xml }: FiguresMemory): void {
  if (part !== undefined && xml !== undefined) part.setXml(xml);
  else context.workbook.customXmlParts.getByNamespace(figuresNamespace).getOnlyItemOrNullObject().delete();
}

/** The text that was remembered; undefined where the part is absent, damaged, or of another version. */
export function parseFiguresMemory(xml: string | undefined): string | undefined {
  const body =
    xml === undefined ? null : /<figures [^>]*version="1"[^>]*>([A-Za-z0-9+/=]*)<\/figures>/.exec(xml);
  if (body?.[1] === undefined) return undefined;
  try {
    return strFromU8(inflateSync(fromBase64(body[1])));
  } catch {
    return undefined; // a damaged part is no reason to refuse a run: it only cannot say what changed
  }
}
