const separators = [',', ';', '\t'] as const;

/**
 * The separator of a table of text: the one that stands most evenly in its first lines. A single column of words has none and
 * counts as comma separated as long as every line is short; running text is no table.
 */
export function findSeparator(text: string): ',' | ';' | '\t' | undefined {
  const named = /^sep=([,;\t])\r?\n/.exec(text)?.[1];
  if (named === ',' || named === ';' || named === '\t') return named;
  const lines = text
    .slice(0, 20_000)
    // Separators and line ends inside quotes do not count.
    .replace(/"(?:[^"]|"")*"/g, '"')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  if (lines.length === 0) return undefined;
  let best: { separator: (typeof separators)[number]; score: number } | undefined;
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(...counts);
    const usual = counts.filter((count) => count === most).length;
    const score = most === 0 ? 0 : usual / lines.length + counts.filter((count) => count > 0).length;
    if (score > (best?.score ?? 0)) best = { separator, score };
  }
  if (best)
    return /^\s*[<{[]/.test(lines[0] ?? '') && !isEven(lines, best.separator) ? undefined : best.separator;
  return lines.length > 1 && lines.every((line) => line.length < 200) ? ',' : undefined;
}

/** Markup and code have separators too, but never the same number on each line. */
function isEven(lines: readonly string[], separator: string): boolean {
  const counts = new Set(lines.map((line) => line.split(separator).length));
  return counts.size === 1 && !counts.has(1);
}
