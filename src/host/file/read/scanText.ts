import { readCellText } from '../xml/readCellText';
import { unescapeXml } from '../xml/unescapeXml';

const decoder = new TextDecoder();

/** The text between two tags, references and CDATA resolved. */
export function scanText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start < 24) {
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      // Not plain: beyond ASCII, a reference, a tag (CDATA), a carriage return.
      if (byte > 127 || byte === 38 || byte === 60 || byte === 13) return whole(bytes, start, end);
      text += String.fromCharCode(byte);
    }
    return text.includes('_x') ? readCellText(text) : text;
  }
  return whole(bytes, start, end);
}

function whole(bytes: Uint8Array, start: number, end: number): string {
  const text = decoder.decode(bytes.subarray(start, end));
  if (!text.includes('<')) return readCellText(unescapeXml(text));
  const pieces = text.split(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/);
  return readCellText(pieces.map((piece, i) => (i % 2 === 1 ? piece : unescapeXml(piece))).join(''));
}
