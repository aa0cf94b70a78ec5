import type { Comparison } from '../../domain/comparison';
import type { Language } from '../../domain/text';
import { markerWords } from '../../definitions/markers/markerWords';

/** The marker of the council's own figure, as written and in words: "[c] Not available"; '' where there is none. */
export function markerInWords({ marker, markerText }: Comparison, language: Language): string {
  if (marker === undefined) return '';
  const words = markerWords[marker][language];
  return markerText === undefined || markerText === '' ? words : `${markerText} ${words}`;
}
