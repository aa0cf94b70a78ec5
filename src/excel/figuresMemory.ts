import { deflateSync, strToU8 } from 'fflate';
import { toBase64 } from './base64';
import { figuresNamespace } from './marks';
import { unpacked } from './unpacked';

/** The part that holds what the next run will want to know of the figures of this one. */
export function figuresXml(text: string): string {
  return `<figures xmlns="${figuresNamespace}" version="1">${toBase64(deflateSync(strToU8(text)))}</figures>`;
}

/** The text that was remembered. A damaged part is no reason to refuse a run: it only cannot say what changed. */
export function parseFiguresMemory(xml: string | undefined): string | undefined {
  return unpacked('figures', xml, String);
}
