import { Refusal } from '../domain/refusal';
import type { Tidied } from '../domain/tidied';
import { authorityFinder } from '../parse/authorityFinder';
import { namesLike } from '../parse/namesLike';

/**
 * The council that a run is for, as an index into `figures.authorities`: by GSS code, by name in English or Welsh, or by an alias.
 * @throws Refusal noFigures, unknownAuthority (with the nearest names that have figures), authorityHasNoFigures
 */
export function chooseAuthority({ figures }: Tidied, text: string): number {
  if (figures.length === 0) throw new Refusal('noFigures', {}, 'nothing');
  const here = withReadings(figures.authority, figures.authorities.length);
  const found = authorityFinder(figures.authorities, (at) => here.has(at))(text);
  switch (found.kind) {
    case 'found':
      return found.at;
    case 'absent':
      throw new Refusal('authorityHasNoFigures', { name: found.authority.name });
    case 'unknown': {
      const nearest = namesLike(
        text,
        figures.authorities.filter((_, at) => here.has(at)),
      );
      if (nearest === '') throw new Refusal('unknownAuthorityAtAll', { name: text });
      throw new Refusal('unknownAuthority', { name: text, nearest });
    }
  }
}

function withReadings(authority: Uint16Array, count: number): Set<number> {
  const here = new Set<number>();
  for (const place of authority) {
    here.add(place);
    if (here.size === count) break;
  }
  return here;
}
