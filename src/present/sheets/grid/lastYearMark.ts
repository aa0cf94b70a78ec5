import type { ClosedYear } from '../../../domain/closedYear';
import type { DomainResult } from '../../../domain/judgement';
import { standingEarlier } from '../../../domain/standingEarlier';
import type { Language } from '../../../domain/text';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { speaker } from '../../speaker';

/** "◇ 2015-16" where the domain stood at this level when last year was closed; in words where officers judged it so and have not judged it again. */
export function lastYearMark(
  last: ClosedYear | undefined,
  result: Pick<DomainResult, 'domain' | 'judgement' | 'earlier'>,
  level: number,
  language: Language,
): string[] {
  const speak = speaker(language);
  const earlier = result.judgement?.level === undefined ? standingEarlier(result) : undefined;
  const isEarlier = earlier?.level === level;
  const then = last?.domains.find(({ id }) => id === result.domain)?.level;
  const isSaid = isEarlier && earlier.year === last?.label;
  return [
    ...(isEarlier ? [speak('gridEarlierMark', { year: periodLabel(earlier.year, language) })] : []),
    ...(last === undefined || then !== level || isSaid
      ? []
      : [speak('lastYearMark', { year: periodLabel(last.label, language) })]),
  ];
}
