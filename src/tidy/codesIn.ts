/** Indicator codes in one cell, with commas, semicolons or lines between. */
export function codesIn(text: string): string[] {
  return text.split(/[,;\n]+/).flatMap((code) => (code.trim() === '' ? [] : [code.trim()]));
}
