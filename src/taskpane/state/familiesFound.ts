import type { Tidied } from '../../domain/tidied';

/** Names of the families of councils in all sheets, each once, in alphabetical order. */
export function familiesFound({ families }: Tidied): readonly string[] {
  const names = families.flatMap((table) => table.families.map(({ name }) => name));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }));
}
