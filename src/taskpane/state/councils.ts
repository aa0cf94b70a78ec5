import type { Authority } from '../../domain/authority';
import type { Language } from '../../domain/text';
import { councilLabel } from '../../present/phrases/councilLabel';
import { sharesName } from '../../present/phrases/sharesName';

type Authorities = readonly Authority[];

/**
 * What stands for a council that is chosen, and what a run finds it by: its name; its GSS code where another of the figures has the name,
 * and the name by itself means that one, as it is there today (Dorset until 2019).
 * @param all those of the figures, see `Figures.authorities`
 */
export function councilKey(council: Authority, all: Authorities): string {
  const { gss, name, to } = council;
  return to !== undefined && sharesName(council, all) ? gss : name;
}

/** The council that a key stands for; by a code always. undefined where there is none of the kind. */
export function councilOf(key: string, all: Authorities): Authority | undefined {
  return all.find((one) => councilKey(one, all) === key) ?? all.find(({ gss }) => gss === key);
}

/** What to show for a key, or for a name that somebody typed. */
export function labelOfKey(key: string, all: Authorities, language: Language): string {
  const authority = councilOf(key, all);
  return authority === undefined ? key : councilLabel(authority, all, language);
}
