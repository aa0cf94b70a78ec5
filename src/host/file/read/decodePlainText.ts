/** Controls that no text file holds mean that it is none. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is sought
const control = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

/** The text of a file: UTF-8 (with or without its mark), UTF-16 with its mark, else Windows-1252; undefined where it is no text. */
export function decodePlainText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return control.test(text.slice(0, 100_000)) ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Bytes 0x80 to 0x9F in order (https://encoding.spec.whatwg.org/index-windows-1252.txt). Five stand for nothing but themselves. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes these bytes as controls (nodejs/node issue 56542), where they are quotes, dashes and the euro sign. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (byte) => upper.charAt(byte.charCodeAt(0) - 0x80));
}
