import { windows1252 } from './windows1252';

const mark = [0xef, 0xbb, 0xbf];

/** The bytes of a text in UTF-8 without a mark: they were UTF-8 with or without one, UTF-16 with one, or Windows-1252, which reads any. */
export function utf8Of(text: string | Uint8Array): Uint8Array {
  if (typeof text === 'string') return encoded(text.replace(/^\uFEFF/, ''));
  if (text[0] === 0xff && text[1] === 0xfe) return encoded(new TextDecoder('utf-16le').decode(text));
  if (text[0] === 0xfe && text[1] === 0xff) return encoded(new TextDecoder('utf-16be').decode(text));
  if (!isUtf8(text)) return encoded(windows1252(text));
  return mark.every((byte, at) => text[at] === byte) ? text.subarray(mark.length) : text;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length && (bytes[at] as number) < 0x80) at += 1;
  if (at === bytes.length) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at));
    return true;
  } catch {
    return false;
  }
}
