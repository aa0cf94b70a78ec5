/** How many lines a text takes when wrapped by words into lines of `perLine` characters; longer words are broken. */
export function textLines(text: string, perLine: number): number {
  const room = Math.max(1, Math.floor(perLine));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wanted = used === 0 ? word.length : used + 1 + word.length;
      if (wanted <= room) {
        used = wanted;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(word.length / room) - 1);
      used = word.length % room || Math.min(word.length, room);
    }
  }
  return lines;
}
