/**
 * A heading without the footnote digits glued to its end: "Percentage7" → "Percentage" where note 7 stands below the table, or where
 * the digit follows a small letter. "SW1" and "Key Stage 1" stay.
 */
export function withoutFootnote(text: string, notes: readonly string[]): string {
  const found = /^(.*?[^\d\s./-])(\d{1,2}(?:\s?,\s?\d{1,2})*)$/s.exec(text.trim());
  const stem = found?.[1];
  const digits = found?.[2];
  if (stem === undefined || digits === undefined) return text.trim();
  const noted = digits.split(',').every((digit) => notes.some((note) => note.startsWith(`${digit.trim()}.`)));
  const glued = /[a-z)%:*]$/.test(stem) && stem.length > 3 && /\s|[a-z]{3}/.test(stem);
  return noted || (glued && notes.length > 0) ? stem.trim() : text.trim();
}
