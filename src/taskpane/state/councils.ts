import { paneWords } from '../../definitions/words/pane';
import { say } from '../../definitions/words/say';
import type { Authority } from '../../domain/authority';
import type { Language } from '../../domain/text';
import { authorityName } from './authorityName';

type Authorities = readonly Authority[];

/**
 * What stands for a council that is chosen, and what a run finds it by: its name; its GSS code where another of the figures has the name,
 * and the name by itself means that one, as it is there today (Dorset until 2019).
 * @param all those of the figures, see `Figures.authorities`
 */
export function councilKey({ gss, name, to }: Authority, all: Authorities): string {
  return to !== undefined && isShared(name, all) ? gss : name;
}

/** The council that a key stands for; by a code always. undefined where there is none of the kind. */
export function councilOf(key: string, all: Authorities): Authority | undefined {
  return all.find((one) => councilKey(one, all) === key) ?? all.find(({ gss }) => gss === key);
}

/** A council's name in a language; with the year that it began or ended in, and its code, where another of the figures has the name. */
export function councilLabel(authority: Authority, all: Authorities, language: Language): string {
  const name = authorityName(authority, language);
  if (!isShared(authority.name, all)) return name;
  const { from, to, gss: code } = authority;
  if (to !== undefined) return say(paneWords, 'councilUntil', language, { name, code, year: to.slice(0, 4) });
  if (from !== undefined)
    return say(paneWords, 'councilFrom', language, { name, code, year: from.slice(0, 4) });
  return `${name} (${code})`;
}

/** What to show for a key, or for a name that somebody typed. */
export function labelOfKey(key: string, all: Authorities, language: Language): string {
  const authority = councilOf(key, all);
  return authority === undefined ? key : councilLabel(authority, all, language);
}

function isShared(name: string, all: Authorities): boolean {
  return all.filter((one) => one.name === name).length > 1;
}
