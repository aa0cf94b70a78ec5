import { unitPieces } from '../../definitions/words/unitPieces';
import type { Language } from '../../domain/text';
import { wholeAtStart } from './wholeAtStart';

const matchers = unitPieces.map(
  ([english, welsh, alone = welsh]) => [wholeAtStart(english), { behind: welsh, alone }] as const,
);
/** Signs stand before a number or a word without a space. */
const signs = new Set(['%', '£']);
/** Whom an age is of, where nothing before it says so. */
const ofPeople = /^o bobl (?=dan |\d)/u;

/**
 * A unit as the register has it, in the reader's language: in Welsh where each of its pieces is known, else as it was written.
 * @param stands alone in a heading ("plant"), or behind a number ("12 o blant")
 */
export function unitInWords(unit: string, language: Language, stands: 'alone' | 'behind' = 'alone'): string {
  const written = unit.trim();
  if (language === 'en' || written === '') return written;
  let said = '';
  let before = '';
  let rest = written;
  while (rest !== '') {
    const piece = pieceAt(rest, said === '' ? stands : 'behind');
    if (piece === undefined) return written;
    const welsh = /^o(?:’r)? /u.test(before) ? piece.welsh.replace(ofPeople, '') : piece.welsh;
    // "£m" is read "£ miliwn", and "£12 miliwn" behind a number
    said += signs.has(said.slice(-1)) && /^\p{L}/u.test(welsh) ? ` ${welsh}` : welsh;
    before = piece.welsh;
    const after = rest.slice(piece.length);
    rest = after.trimStart();
    if (rest.length < after.length) said += ' ';
  }
  return said;
}

function pieceAt(text: string, stands: 'alone' | 'behind'): { length: number; welsh: string } | undefined {
  const sign = text.slice(0, 1);
  if (signs.has(sign)) return { length: 1, welsh: sign };
  for (const [matcher, welsh] of matchers) {
    const found = matcher.exec(text);
    if (found !== null)
      return {
        length: found[0].length,
        welsh: welsh[stands].replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? ''),
      };
  }
  return undefined;
}
