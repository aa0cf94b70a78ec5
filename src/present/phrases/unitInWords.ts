import { unitPieces } from '../../definitions/words/unitPieces';
import type { Language } from '../../domain/text';

const matchers = unitPieces.map(
  ([english, welsh]) => [new RegExp(`^(?:${english.source})(?=$|[^\\p{L}\\d])`, 'iu'), welsh] as const,
);
/** Signs stand before a number or a word without a space. */
const signs = new Set(['%', '£']);

/** A unit as the register has it, in the reader's language: in Welsh where each of its pieces is known, else as it was written. */
export function unitInWords(unit: string, language: Language): string {
  const written = unit.trim();
  if (language === 'en' || written === '') return written;
  let said = '';
  let rest = written;
  while (rest !== '') {
    const piece = pieceAt(rest);
    if (piece === undefined) return written;
    said += piece.welsh;
    const after = rest.slice(piece.length);
    rest = after.trimStart();
    if (rest.length < after.length) said += ' ';
  }
  return said;
}

function pieceAt(text: string): { length: number; welsh: string } | undefined {
  const sign = text.slice(0, 1);
  if (signs.has(sign)) return { length: 1, welsh: sign };
  for (const [matcher, welsh] of matchers) {
    const found = matcher.exec(text);
    if (found !== null)
      return {
        length: found[0].length,
        welsh: welsh.replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? ''),
      };
  }
  return undefined;
}
