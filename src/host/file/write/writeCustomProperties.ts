import type { Sheet } from '../../model/sheet';
import { contentTypes } from '../parts/contentTypes';
import { escapeXml } from '../xml/escapeXml';
import type { SaveContext } from './saveContext';

/** Writes a sheet's custom properties, each value a part of UTF-16 text, and gives the `customProperties` element. */
export function writeCustomProperties(sheet: Sheet, part: string, { draft, folder }: SaveContext): string {
  const relationships = draft.relationships(part);
  relationships.remove(({ kind }) => kind === 'customProperty');
  const written = [...sheet.customProperties].map(([name, value]) => {
    const valuePart = draft.free(`${folder}customProperty`, '.bin');
    draft.set(valuePart, utf16(value), contentTypes.customProperty);
    return `<customPr name="${escapeXml(name)}" r:id="${relationships.add('customProperty', { part: valuePart })}"/>`;
  });
  return written.length === 0 ? '' : `<customProperties>${written.join('')}</customProperties>`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
