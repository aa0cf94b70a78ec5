import type { DomainResult, EarlierJudgement } from './judgement';
import type { JudgementRole } from './judgementLog';

/** The judgement that stood when another year was judged: the moderated level where there was one, else the lead officer's. */
export function standingEarlier({
  earlier,
}: Pick<DomainResult, 'earlier'>): (EarlierJudgement & { role: JudgementRole }) | undefined {
  if (earlier?.moderator !== undefined) return { ...earlier.moderator, role: 'moderator' };
  return earlier?.lead && { ...earlier.lead, role: 'lead' };
}
