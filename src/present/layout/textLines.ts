import { textDigits } from './textDigits';

/** How many lines a text takes when wrapped by words, or after a hyphen, into lines of `room` digits' width; longer words are broken. */
export function textLines(text: string, room: number, bold = false): number {
  const widest = Math.max(1, room);
  if (!text.includes('\n') && textDigits(text, bold) <= widest) return 1;
  const space = textDigits(' ', bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      used += used > 0 ? space : 0;
      for (const piece of word.split(/(?<=\p{L}-)(?=\p{L})/u)) {
        const width = textDigits(piece, bold);
        if (used + width > widest && used > 0) {
          lines += 1;
          used = 0;
        }
        const broken = Math.max(0, Math.ceil(width / widest) - 1);
        lines += broken;
        used += width - broken * widest;
      }
    }
  }
  return lines;
}
