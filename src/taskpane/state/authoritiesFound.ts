import type { Authority } from '../../domain/authority';
import type { Figures } from '../../domain/figures';

/** The authorities that have a reading, by name. `figures.authorities` may hold others, known from a context sheet only. */
export function authoritiesFound(figures: Figures): readonly Authority[] {
  const seen = new Set<number>(figures.authority.subarray(0, figures.length));
  return figures.authorities
    .filter((_, index) => seen.has(index))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
