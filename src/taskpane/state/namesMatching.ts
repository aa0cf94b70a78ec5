import { wordsAfter, wordsBefore } from '../../definitions/authorities/councilWords';
import type { Authority } from '../../domain/authority';
import { matching } from './matching';

/** “council”, “city”, “of”, “mbc”: words that stand around the names of many. */
const around = new Set([...wordsBefore, ...wordsAfter].flatMap((words) => words.split(' ')));

/**
 * Authorities whose English or Welsh name (or GSS code) holds every word typed. Where none does, the words that councils put around their
 * names are left out of what was typed: "Bolton MBC" finds Bolton.
 */
export function namesMatching(authorities: readonly Authority[], typed: string): readonly Authority[] {
  const found = matching(authorities, namesOf, typed);
  const telling = typed.split(/[\s,.]+/).filter((word) => word !== '' && !around.has(word.toLowerCase()));
  return found.length > 0 || telling.length === 0 ? found : matching(authorities, namesOf, telling.join(' '));
}

function namesOf({ name, nameCy = '', gss }: Authority): string {
  return `${name} ${nameCy} ${gss}`;
}
