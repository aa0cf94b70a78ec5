import { textWidth } from './textWidth';

/** Text in lines that fit `room` pixels, at most `most` of them; what does not fit ends in “…”. */
export function fittedLines(text: string, size: number, room: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  const kept = lines.slice(0, most);
  const last = kept.length - 1;
  return kept.map((one, index) =>
    cut(index === last && lines.length > most ? `${one}…` : one, size, room, bold),
  );
}

function cut(line: string, size: number, room: number, bold: boolean): string {
  if (textWidth(line, size, bold) <= room) return line;
  let letters = Array.from(line.replace(/…$/, ''));
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, bold) > room)
    letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
