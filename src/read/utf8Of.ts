import { windows1252 } from './windows1252';

const mark = [0xef, 0xbb, 0xbf];

/** The bytes of a text in UTF-8 without a mark: they were UTF-8 with or without one, UTF-16 with one, or Windows-1252, which reads any. */
export function utf8Of(text: string | Uint8Array): Uint8Array {
  if (typeof text === 'string') return encoded(text.replace(/^\uFEFF/, ''));
  const utf16 = utf16Of(text);
  if (utf16 !== undefined) return encoded(new TextDecoder(utf16).decode(text));
  if (!isUtf8(text)) return encoded(windows1252(text));
  return mark.every((byte, at) => text[at] === byte) ? text.subarray(mark.length) : text;
}

/** Which UTF-16 a text is in, by its mark: what Excel saves as "Unicode Text". */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
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
