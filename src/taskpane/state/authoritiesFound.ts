import type { Authority } from '../../domain/authority';
import type { Figures } from '../../domain/figures';

/** The authorities that have a reading, by name. `figures.authorities` may hold others, known from a context sheet only. */
export function authoritiesFound(figures: Figures): readonly Authority[] {
  // marks, not a set: this is asked at every change of the pane, of hundreds of thousands of readings
  const seen = new Uint8Array(figures.authorities.length);
  for (let at = 0; at < figures.length; at++) seen[figures.authority[at] ?? 0] = 1;
  return figures.authorities
    .filter((_, index) => seen[index] === 1)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
