import { periodLabel } from '../../definitions/words/periodLabel';
import { judgementRoles } from '../../domain/judgementColumns';
import type { DomainResult } from '../../domain/judgement';
import type { Language } from '../../domain/text';
import { speaker } from '../speaker';

const words = { lead: 'gridEarlier', moderator: 'gridEarlierModerated' } as const;

/** What of the officers' cells of a domain was judged for a year before, and how it is judged for this one: a line for each role. */
export function earlierInWords({ earlier }: Pick<DomainResult, 'earlier'>, language: Language): string[] {
  const speak = speaker(language);
  return judgementRoles.flatMap((role) => {
    const year = earlier?.[role]?.year;
    return year === undefined ? [] : [speak(words[role], { year: periodLabel(year, language) })];
  });
}
