import type { Figures } from '../../domain/figures';

/** The authorities that have at least one reading, by their names' alphabet: places in `figures.authorities`. */
export function councilsWithFigures({ authority, length, authorities }: Figures): number[] {
  const seen = new Uint8Array(authorities.length);
  for (let at = 0; at < length; at += 1) seen[authority[at] as number] = 1;
  const name = (at: number): string => authorities[at]?.name ?? '';
  return authorities
    .flatMap((_, at) => (seen[at] === 1 ? [at] : []))
    .sort((a, b) => name(a).localeCompare(name(b), 'en-GB'));
}
