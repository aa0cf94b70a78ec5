import type { Comparison } from '../../domain/comparison';
import type { Language } from '../../domain/text';
import { omissionInWords } from './omissionInWords';

/** The marker of the council's own figure, as written and in words: "[c] confidential"; '' where there is none. */
export function markerInWords({ marker, markerText }: Comparison, language: Language): string {
  if (marker === undefined) return '';
  const words = omissionInWords(marker, language);
  return markerText === undefined || markerText === '' ? words : `${markerText} ${words}`;
}
