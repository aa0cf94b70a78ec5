/** Characters 0x80 to 0x9F of Windows-1252; the five that it leaves open stay what they are. @see WHATWG Encoding, index windows-1252 */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in Windows-1252, which reads any bytes. Some versions of Node take it for Latin-1 and lose €, ’ and –. */
export function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => high[character.charCodeAt(0) - 0x80] ?? character);
}
