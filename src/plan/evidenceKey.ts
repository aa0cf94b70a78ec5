/** What tells a piece of evidence apart from run to run and from year to year. */
export interface Identified {
  kind: 'indicator' | 'finding';
  /** Indicator code or finding id. */
  id: string;
  /** A finding's words. */
  text: string;
}

/**
 * "indicator: SCC/001", "finding: CFA-7". A finding without an id of its own is numbered by its row ("F12"), and a row put in above would
 * number it anew: it is known by its words instead.
 */
export function evidenceKey({ kind, id, text }: Identified): string {
  if (kind === 'indicator') return `indicator: ${id}`;
  return /^F\d+\+*$/.test(id) && text !== '' ? `finding: ${fingerprint(text)}` : `finding: ${id}`;
}

/** FNV-1a, 32 bits: eight letters and digits for a text, whatever its blanks and capitals. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.toLowerCase().replace(/\s+/g, ' ').trim()) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
