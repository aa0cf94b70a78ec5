import type { Authority } from '../../domain/authority';
import type { Figures } from '../../domain/figures';
import type { Language } from '../../domain/text';
import { plainName } from '../../present/phrases/plainName';
import { nameOrder } from './nameOrder';

/**
 * The authorities that have a reading, by the alphabet of the language that their names are shown in: in Welsh "Abertawe" comes first, and
 * "Rhondda Cynon Taf" after "Rutland". `figures.authorities` may hold others, known from a context sheet only.
 */
export function authoritiesFound(figures: Figures, language: Language = 'en'): readonly Authority[] {
  // marks, not a set: this is asked at every change of the pane, of hundreds of thousands of readings
  const seen = new Uint8Array(figures.authorities.length);
  for (let at = 0; at < figures.length; at++) seen[figures.authority[at] ?? 0] = 1;
  const compare = nameOrder(language);
  return figures.authorities
    .filter((_, index) => seen[index] === 1)
    .sort((a, b) => compare(plainName(a, language), plainName(b, language)));
}
