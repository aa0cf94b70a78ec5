import { decodeXml } from './decodeXml';

/** The bytes of an XML part in UTF-8, without a byte order mark: as they are, nearly always. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? new TextEncoder().encode(decodeXml(bytes)) : bytes;
}
