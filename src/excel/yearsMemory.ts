import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { yearsNamespace } from './marks';
import { fromBase64, toBase64 } from './base64';

/** The custom XML part that holds the years that were closed, as it stands in the workbook. */
export interface YearsMemory {
  part: Excel.CustomXmlPart | undefined;
  xml: string | undefined;
}

/** Asks for the part as `askFiguresMemory` does, without a round trip of its own. */
export function askYearsMemory(context: Excel.RequestContext): () => () => YearsMemory {
  const part = yearsPart(context);
  part.load('id');
  return () => {
    if (part.isNullObject) return () => ({ part: undefined, xml: undefined });
    const xml = part.getXml();
    return () => ({ part, xml: xml.value });
  };
}

/** Queues the writing of the closed years. */
export function writeYearsMemory(context: Excel.RequestContext, before: YearsMemory, text: string): void {
  const xml = `<years xmlns="${yearsNamespace}" version="1">${toBase64(deflateSync(strToU8(text)))}</years>`;
  if (before.part === undefined) context.workbook.customXmlParts.add(xml);
  else before.part.setXml(xml);
}

/** Queues the putting back of the part as it was. */
export function putBackYearsMemory(context: Excel.RequestContext, { part, xml }: YearsMemory): void {
  if (part !== undefined && xml !== undefined) part.setXml(xml);
  else {
    yearsPart(context).delete();
    if (xml !== undefined) context.workbook.customXmlParts.add(xml);
  }
}

/** The closed years as text; undefined where there is no part. One that is damaged comes as it stands, so that the run says so. */
export function parseYearsMemory(xml: string | undefined): string | undefined {
  if (xml === undefined) return undefined;
  const body = /<years [^>]*version="1"[^>]*>([A-Za-z0-9+/=]*)<\/years>/.exec(xml);
  if (body?.[1] === undefined) return xml;
  try {
    return strFromU8(inflateSync(fromBase64(body[1])));
  } catch {
    return xml;
  }
}

function yearsPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(yearsNamespace).getOnlyItemOrNullObject();
}
