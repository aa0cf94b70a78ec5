import type { EarlierJudgement, RoleJudgement } from '../domain/judgement';
import type { LogEntry } from '../domain/judgementLog';
import { isAsLogged } from './isAsLogged';
import type { TypedJudgement } from './typedJudgement';

/** What of a person's typing is taken up as their judgement. */
export interface TakenUp {
  taken: RoleJudgement | undefined;
  /** What the log is to say last. */
  logged: RoleJudgement | undefined;
  /** What they judged for a year before, where nothing is taken up for this one. */
  earlier?: EarlierJudgement;
  /** Why what was typed is not taken up; what the log says last stands then. */
  fault?: 'noLevel' | 'noReason';
}

/** What the log says last of a person. */
export interface LoggedLast {
  entry: LogEntry;
  /** The year that it was judged for, where that is not this run's. */
  year: string | undefined;
}

/**
 * A level that differs from what it is measured by needs a reason. One that was taken up without a reason, since it did not differ then,
 * stays a judgement also when the figures have moved since. What was judged for a year before and stands as it was is no judgement of
 * this year: a level, a reason, a name or a day that is another makes it one.
 * @param measure the suggestion for the lead officer, the lead officer's level for the moderator; null: none
 * @param last what the log says last
 */
export function takeUp(typed: TypedJudgement, measure: number | null, last: LoggedLast | undefined): TakenUp {
  const { level, reason, by, on, noLevel } = typed;
  const { entry, year } = last ?? {};
  if (entry !== undefined && year !== undefined && noLevel === undefined && isAsLogged(typed, entry)) {
    return untaken(entry, year);
  }
  const stood =
    entry !== undefined && year === undefined && entry.level?.level === level && entry.reason === '';
  const needsReason = level !== undefined && level !== measure && reason === '' && !stood;
  if (noLevel !== undefined || needsReason) {
    const fault = noLevel === undefined ? 'noReason' : 'noLevel';
    if (entry === undefined) return { ...taking({ reason, by, on }), fault };
    return { ...(year === undefined ? taking(fromLog(entry)) : untaken(entry, year)), fault };
  }
  if (level === undefined && `${reason}${by}${on}` === '') return taking(undefined);
  return taking({ ...(level !== undefined && { level }), reason, by, on });
}

function taking(taken: RoleJudgement | undefined): TakenUp {
  return { taken, logged: taken };
}

/** Of a year before: shown as that year's where it has a level. */
function untaken(entry: LogEntry, year: string): TakenUp {
  const logged = fromLog(entry);
  const { level } = logged;
  return { taken: undefined, logged, ...(level !== undefined && { earlier: { ...logged, level, year } }) };
}

function fromLog({ level, reason, by, judgedOn }: LogEntry): RoleJudgement {
  return { ...(level !== null && { level: level.level }), reason, by, on: judgedOn };
}
