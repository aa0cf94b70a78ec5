/** UTF-8 that was read as Latin-1 somewhere on its way, put right: "Ynys MÃ´n" is "Ynys Môn". Other texts stay as they are. */
export function mendMojibake(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[^\0-\u00ff]/.test(text)) return text;
  try {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // It was no UTF-8: the letters are meant as they stand.
    return text;
  }
}
