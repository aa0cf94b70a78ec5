/** Names with commas (or semicolons) between. One that has a comma itself stands in double quotes: `Cardiff, "Bristol, City of"`; or all
 * are parted by semicolons. */
export function namesInText(text: string): string[] {
  const separated = text.includes(';') && !text.includes('"') ? /([^;]+)/g : /\s*"([^"]*)"|([^,;]+)/g;
  const names = [...text.matchAll(separated)].map(([, quoted, plain]) => (quoted ?? plain ?? '').trim());
  return names.filter((name) => name !== '');
}

/** The text that `namesInText` reads back. */
export function textOfNames(names: readonly string[]): string {
  return names.map((name) => (/[,;]/.test(name) ? `"${name}"` : name)).join(', ');
}
