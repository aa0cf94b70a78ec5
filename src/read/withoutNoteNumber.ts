/** Signs: the numbers of the footnotes of one heading are no longer than this. */
const longestNotes = 60;

/**
 * A heading without the footnote digits glued to its end: "Percentage7" → "Percentage" where note 7 stands below the table, or where
 * the digit follows a small letter. "SW1" and "Key Stage 1" stay.
 */
export function withoutNoteNumber(text: string, notes: readonly string[]): string {
  const heading = text.trim();
  const from = Math.max(0, heading.length - longestNotes);
  const [, near, digits] = /^(.*?[^\d\s./-])(\d{1,2}(?:\s?,\s?\d{1,2})*)$/s.exec(heading.slice(from)) ?? [];
  if (near === undefined || digits === undefined) return heading;
  const stem = heading.slice(0, from) + near;
  const noted = areNoted(digits, notes);
  const glued = /[a-z)%:*]$/.test(stem) && stem.length > 3 && /\s|[a-z]{3}/.test(stem);
  return noted || (glued && notes.length > 0) ? stem.trim() : heading;
}

/** Each of these digits begins a note: "1. Provisional". */
function areNoted(digits: string, notes: readonly string[]): boolean {
  return digits.split(',').every((digit) => notes.some((note) => note.startsWith(`${digit.trim()}.`)));
}

/** "2", "(2)", "[2, 3]" and no more, where such notes stand below the table: left of a heading when its time is taken out. */
export function isNoteNumber(text: string, notes: readonly string[]): boolean {
  const digits = /^[([]?\s*(\d{1,2}(?:\s?,\s?\d{1,2})*)\s*[)\]]?$/.exec(text.trim())?.[1];
  const numbered = notes.map((note) => note.replace(/^[([]?(\d{1,2})[)\].:]?\s+/, '$1.'));
  return digits !== undefined && areNoted(digits, numbered);
}
