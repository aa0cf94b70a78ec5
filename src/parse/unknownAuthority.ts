import type { CellAt } from '../domain/grid';
import type { Problem } from '../domain/problem';
import type { AuthorityMatch } from './authorityMatch';

/** Says that a name beside or above figures is no council that we know, with the nearest where there are any. */
export function unknownAuthority(name: string, match: AuthorityMatch, at: CellAt): Problem {
  const nearest = match.kind === 'close' ? match.nearest.map((council) => council.name) : [];
  if (nearest.length === 0) return { code: 'authorityUnknown', severity: 'warning', at, details: { name } };
  const details = { name, nearest: nearest.join(', ') };
  return { code: 'authorityNotRecognised', severity: 'warning', at, details };
}
