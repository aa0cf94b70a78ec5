import { register } from '../../definitions/authorities/register';
import type { Authority } from '../../domain/authority';
import { nameKey } from './nameKey';

/** Finds an authority of the figures by GSS code or by any of its names, English or Welsh; an index, or undefined. */
export function authorityFinder(authorities: readonly Authority[]): (text: string) => number | undefined {
  const places = new Map<string, number>();
  const byGss = new Map(register.map((entry) => [entry.gss, entry]));
  const add = (text: string | undefined, at: number): void => {
    if (text !== undefined && text !== '' && !places.has(nameKey(text))) places.set(nameKey(text), at);
  };
  authorities.forEach(({ name, gss }, at) => {
    add(name, at);
    add(gss, at);
  });
  authorities.forEach(({ nameCy, gss }, at) => {
    const entry = byGss.get(gss);
    for (const text of [nameCy, entry?.nameCy, entry?.council]) add(text, at);
    for (const text of [...(entry?.aliases ?? []), ...(entry?.otherGss ?? [])]) add(text, at);
  });
  return (text) => places.get(nameKey(text));
}
