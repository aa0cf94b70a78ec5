import type { Authority } from '../domain/authority';
import { authorityIndex } from './authorityIndex';
import { nameKey } from './nameKey';

/** What a text stands for among the authorities of the figures. */
export type AuthorityFound =
  | { kind: 'found'; at: number }
  /** A council, but none of these. */
  | { kind: 'absent'; authority: Authority }
  | { kind: 'unknown' };

/**
 * Finds the authorities of the figures by what an officer types: a GSS code, a name in English or Welsh, an alias, with or without
 * "Council", "MBC", "City of" and the like. Of two that had the name, today’s goes before one that is gone. A name that could be several
 * councils’ is unknown: see `namesLike`.
 * @param isHere which of them count, by their places; all, where nothing is said
 */
export function authorityFinder(
  authorities: readonly Authority[],
  isHere: (at: number) => boolean = () => true,
): (text: string) => AuthorityFound {
  const places = new Map<string, number>();
  const named = new Map<string, number>();
  authorities.forEach(({ gss, name }, at) => {
    if (!isHere(at)) return;
    places.set(gss, at);
    const key = nameKey(name);
    if (!named.has(key)) named.set(key, at);
  });
  return (text) => {
    const match = authorityIndex().match(text.trim());
    const known = match.kind === 'authority' ? match.authority : undefined;
    const at = places.get(known?.gss ?? '') ?? named.get(nameKey(known?.name ?? text));
    if (at !== undefined) return { kind: 'found', at };
    return known === undefined ? { kind: 'unknown' } : { kind: 'absent', authority: known };
  };
}
