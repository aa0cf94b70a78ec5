import type { ClosedYear } from '../../../domain/closedYear';
import type { Speaker } from '../../speaker';

/** "◇ 2015-16" where the domain stood at this level when last year was closed. */
export function lastYearMark(
  last: ClosedYear | undefined,
  domain: string,
  level: number,
  speak: Speaker,
): string[] {
  const then = last?.domains.find(({ id }) => id === domain)?.level;
  return last === undefined || then !== level ? [] : [speak('lastYearMark', { year: last.label })];
}
