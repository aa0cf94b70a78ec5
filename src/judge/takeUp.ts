import type { RoleJudgement } from '../domain/judgement';
import type { LogEntry } from '../domain/judgementLog';
import type { TypedJudgement } from './typedJudgement';

/** What of a person's typing is taken up as their judgement. */
export interface TakenUp {
  taken: RoleJudgement | undefined;
  /** Why what was typed is not taken up; what the log says last stands then. */
  fault?: 'noLevel' | 'noReason';
}

/**
 * A level that differs from what it is measured by needs a reason. One that was taken up without a reason, since it did not differ then,
 * stays a judgement also when the figures have moved since.
 * @param measure the suggestion for the lead officer, the lead officer's level for the moderator; null: none
 * @param last what the log says last
 */
export function takeUp(typed: TypedJudgement, measure: number | null, last: LogEntry | undefined): TakenUp {
  const { level, reason, by, on, noLevel } = typed;
  const stood = last !== undefined && last.level?.level === level && last.reason === '';
  const needsReason = level !== undefined && level !== measure && reason === '' && !stood;
  if (noLevel !== undefined || needsReason) {
    const fault = noLevel === undefined ? 'noReason' : 'noLevel';
    return { taken: last === undefined ? withoutLevel(typed) : fromLog(last), fault };
  }
  if (level === undefined && `${reason}${by}${on}` === '') return { taken: undefined };
  return { taken: { ...(level !== undefined && { level }), reason, by, on } };
}

function withoutLevel({ reason, by, on }: TypedJudgement): RoleJudgement {
  return { reason, by, on };
}

function fromLog({ level, reason, by, judgedOn }: LogEntry): RoleJudgement {
  return { ...(level !== null && { level: level.level }), reason, by, on: judgedOn };
}
