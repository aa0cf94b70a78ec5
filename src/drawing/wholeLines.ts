import { textWidth } from './textWidth';

/**
 * Text in as many lines as it takes to fit `room` pixels: nothing is left out. A word that is longer than a line goes on in the next, with a
 * hyphen.
 */
export function wholeLines(text: string, size: number, room: number, bold = false): string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= room;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && line.length > 3) {
      const [begun, rest] = broken(line, fits);
      lines.push(begun);
      line = rest;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As many letters as fit with a hyphen, two at least on either side, and the rest. */
function broken(word: string, fits: (line: string) => boolean): [string, string] {
  const letters = Array.from(word);
  let count = Math.max(2, letters.length - 2);
  while (count > 2 && !fits(`${letters.slice(0, count).join('')}-`)) count--;
  return [`${letters.slice(0, count).join('')}-`, letters.slice(count).join('')];
}
