import type { Language } from '../domain/text';
import type { Words } from './reportPart';

/** Words in pieces, each with the language that it is in: an English title inside a Welsh sentence is a piece of its own. */
export function spoken(words: Words, language: Language): { text: string; language: Language }[] {
  if (words.only !== undefined) return [{ text: words[language], language: words.only }];
  let pieces = [{ text: words[language], language }];
  for (const { text, only } of words.within ?? [])
    if (only !== language) pieces = pieces.flatMap((piece) => parted(piece, text, only));
  return pieces;
}

function parted(piece: { text: string; language: Language }, text: string, only: Language) {
  const at = piece.language === only ? -1 : piece.text.indexOf(text);
  if (at < 0) return [piece];
  const [before, after] = [piece.text.slice(0, at), piece.text.slice(at + text.length)];
  return [
    ...(before === '' ? [] : [{ ...piece, text: before }]),
    { text, language: only },
    ...(after === '' ? [] : [{ ...piece, text: after }]),
  ];
}
