import type { RoleJudgement } from '../domain/judgement';
import type { LogEntry } from '../domain/judgementLog';

/** Whether what a person judges is, to the letter, what the log says last. */
export function isAsLogged(judged: RoleJudgement, last: LogEntry | undefined): boolean {
  return (
    judged.level === last?.level?.level &&
    judged.reason === (last?.reason ?? '') &&
    judged.by === (last?.by ?? '') &&
    judged.on === (last?.judgedOn ?? '')
  );
}
