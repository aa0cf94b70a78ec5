import type { OfficerJudgement } from '../../domain/judgement';
import type { Draft } from './draft';

/** What the form of a domain shows before anything is typed: the judgement that stands, else the officer's name and the day. */
export function draftOf(judgement: OfficerJudgement | undefined, officer: string, today: string): Draft {
  return {
    level: judgement?.level ?? null,
    reason: judgement?.reason ?? '',
    by: judgement?.by === undefined || judgement.by === '' ? officer : judgement.by,
    on: judgement?.on === undefined || judgement.on === '' ? today : judgement.on,
  };
}
