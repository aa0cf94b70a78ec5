import type { ClosedYear } from '../../../domain/closedYear';
import type { Language } from '../../../domain/text';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { speaker } from '../../speaker';

/** "◇ 2015-16" where the domain stood at this level when last year was closed. */
export function lastYearMark(
  last: ClosedYear | undefined,
  domain: string,
  level: number,
  language: Language,
): string[] {
  const then = last?.domains.find(({ id }) => id === domain)?.level;
  if (last === undefined || then !== level) return [];
  return [speaker(language)('lastYearMark', { year: periodLabel(last.label, language) })];
}
