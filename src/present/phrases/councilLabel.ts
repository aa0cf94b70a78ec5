import type { Authority } from '../../domain/authority';
import type { Language } from '../../domain/text';
import { speaker } from '../speaker';
import { plainName } from './plainName';
import { sharesName } from './sharesName';

/** A council's name in a language; with the year that it began or ended in, and its code, where another of the figures has the name. */
export function councilLabel(authority: Authority, all: readonly Authority[], language: Language): string {
  const name = plainName(authority, language);
  if (!sharesName(authority, all)) return name;
  const speak = speaker(language);
  const { from, to, gss: code } = authority;
  if (to !== undefined) return speak('councilUntil', { name, code, year: to.slice(0, 4) });
  if (from !== undefined) return speak('councilFrom', { name, code, year: from.slice(0, 4) });
  return `${name} (${code})`;
}
