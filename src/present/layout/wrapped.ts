/** Text broken by words into lines of at most `width` characters, each line but the first set in by `indent`. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? '' : indent;
    let empty = true;
    for (const word of paragraph.split(' ')) {
      if (!empty && line.length + 1 + word.length > width) {
        lines.push(line);
        line = indent;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
      while (line.length > width) {
        lines.push(line.slice(0, width));
        line = indent + line.slice(width);
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
