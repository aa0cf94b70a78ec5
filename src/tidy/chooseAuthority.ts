import { Refusal } from '../domain/refusal';
import type { Tidied } from '../domain/tidied';
import { authorityIndex } from '../parse/authorityIndex';

/**
 * The council that a run is for, as an index into `figures.authorities`: by GSS code, by name in English or Welsh, or by an alias.
 * @throws Refusal noFigures, unknownAuthority (with the nearest names that have figures), authorityHasNoFigures
 */
export function chooseAuthority({ figures }: Tidied, text: string): number {
  if (figures.length === 0) throw new Refusal('noFigures', {}, 'nothing');
  const index = authorityIndex();
  const here = withReadings(figures.authority, figures.authorities.length);
  const match = index.match(text.trim());
  if (match.kind !== 'authority') {
    const among = figures.authorities.filter((_, place) => here.has(place));
    const nearest = index.nearestNames(text, among).map(({ name }) => name);
    if (nearest.length === 0) throw new Refusal('unknownAuthorityAtAll', { name: text });
    throw new Refusal('unknownAuthority', { name: text, nearest: nearest.join(', ') });
  }
  const place = figures.authorities.findIndex(({ gss }) => gss === match.authority.gss);
  if (place < 0 || !here.has(place)) {
    const namesake = figures.authorities.findIndex(
      ({ name }, at) => here.has(at) && name === match.authority.name,
    );
    if (namesake >= 0) return namesake;
    throw new Refusal('authorityHasNoFigures', { name: match.authority.name });
  }
  return place;
}

function withReadings(authority: Uint16Array, count: number): Set<number> {
  const here = new Set<number>();
  for (const place of authority) {
    here.add(place);
    if (here.size === count) break;
  }
  return here;
}
