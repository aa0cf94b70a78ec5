/** A custom XML part of ours, as it stands in the workbook. */
export interface KeptPart {
  part: Excel.CustomXmlPart | undefined;
  xml: string | undefined;
}

/** The part of a namespace, whether it is there or not. */
export function keptPart(context: Excel.RequestContext, namespace: string): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
}

/**
 * Asks for a part in three steps, so that it costs no round trip of its own: asks now; after the next sync the function that comes back
 * asks for its text; after one more, the function that comes back then has it.
 */
export function askPart(context: Excel.RequestContext, namespace: string): () => () => KeptPart {
  const part = keptPart(context, namespace).load('id');
  return () => {
    if (part.isNullObject) return () => ({ part: undefined, xml: undefined });
    const xml = part.getXml();
    return () => ({ part, xml: xml.value });
  };
}

/** Queues the writing of a part. */
export function writePart(context: Excel.RequestContext, { part }: KeptPart, xml: string): void {
  if (part === undefined) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
}

/** Queues the putting back of a part as it was. */
export function putBackPart(context: Excel.RequestContext, namespace: string, { part, xml }: KeptPart): void {
  if (part !== undefined && xml !== undefined) part.setXml(xml);
  else {
    keptPart(context, namespace).delete();
    if (xml !== undefined) context.workbook.customXmlParts.add(xml);
  }
}
