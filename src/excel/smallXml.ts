import { deflateSync, strToU8 } from 'fflate';
import { toBase64 } from './base64';

/** A text of some kilobytes at most, as a custom XML part of ours: `unpacked` gives it back. See `packed` for longer ones. */
export function smallXml(root: string, namespace: string, text: string): string {
  return `<${root} xmlns="${namespace}" version="1">${toBase64(deflateSync(strToU8(text)))}</${root}>`;
}
