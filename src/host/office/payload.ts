/** Excel on the web takes and gives 5 MB in one request (resource limits and performance of Office add-ins). */
export const webPayloadLimit = 5 * 1024 * 1024;

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? (code >= 0xd800 && code < 0xe000 ? 1 : 2) : 1;
  }
  return bytes;
}
