/** Excel on the web takes and gives 5 MB in one request (resource limits and performance of Office add-ins). */
export const webPayloadLimit = 5 * 1024 * 1024;

const encoder = new TextEncoder();
const room = new Uint8Array(1 << 16);

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + room.length / 4);
    // Two halves of one character stay together.
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--;
    // Encoded into the same room again and again: what comes out is not wanted, but the encoder is far faster than counting.
    bytes += encoder.encodeInto(text.slice(at, end), room).written;
    at = end;
  }
  return bytes;
}
