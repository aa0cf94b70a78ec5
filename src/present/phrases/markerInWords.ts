import type { Comparison } from '../../domain/comparison';
import type { Language } from '../../domain/text';
import { markerWords } from '../../definitions/markers/markerWords';

/** "-", "." or "..": a marker that a reader would take for punctuation. */
const signsOnly = /^[^\p{L}\p{N}[(]+$/u;

/** The marker of the council's own figure, as written and in words: "[c] Not available", "“-”: None recorded"; '' where there is none. */
export function markerInWords({ marker, markerText }: Comparison, language: Language): string {
  if (marker === undefined) return '';
  const words = markerWords[marker][language];
  if (markerText === undefined || markerText === '') return words;
  return signsOnly.test(markerText) ? `“${markerText}”: ${words}` : `${markerText} ${words}`;
}
