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
  /** The line of the log whose words `logged` puts right: it stays of its year, and rests on the same evidence. */
  corrects?: LogEntry;
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
 * stays a judgement also when the figures have moved since. What was judged for a year before is no judgement of this year: a level or a day
 * that is another makes it one. A reason or a name that is another, on the same day, puts right what was written then.
 * @param measure the suggestion for the lead officer, the lead officer's level for the moderator; null: none
 * @param last what the log says last
 */
export function takeUp(typed: TypedJudgement, measure: number | null, last: LoggedLast | undefined): TakenUp {
  const { level, reason, by, on, noLevel } = typed;
  const { entry, year } = last ?? {};
  if (entry !== undefined && year !== undefined && noLevel === undefined) {
    if (isAsLogged(typed, entry)) return untaken(fromLog(entry), year);
    const isSameJudgement = level !== undefined && level === entry.level?.level && on === entry.judgedOn;
    // a line of old does not say its year: what is put right in it could not be told from a judgement of now
    if (isSameJudgement && entry.year === undefined) return untaken(fromLog(entry), year);
    if (isSameJudgement) return { ...untaken({ level, reason, by, on }, year), corrects: entry };
  }
  const stood =
    entry !== undefined && year === undefined && entry.level?.level === level && entry.reason === '';
  const needsReason = level !== undefined && level !== measure && reason === '' && !stood;
  if (noLevel !== undefined || needsReason) {
    const fault = noLevel === undefined ? 'noReason' : 'noLevel';
    if (entry === undefined) return { ...taking({ reason, by, on }), fault };
    return { ...(year === undefined ? taking(fromLog(entry)) : untaken(fromLog(entry), year)), fault };
  }
  if (level === undefined && `${reason}${by}${on}` === '') return taking(undefined);
  return taking({ ...(level !== undefined && { level }), reason, by, on });
}

function taking(taken: RoleJudgement | undefined): TakenUp {
  return { taken, logged: taken };
}

/** Of a year before: shown as that year's where it has a level. */
function untaken(logged: RoleJudgement, year: string): TakenUp {
  const { level } = logged;
  return { taken: undefined, logged, ...(level !== undefined && { earlier: { ...logged, level, year } }) };
}

function fromLog({ level, reason, by, judgedOn }: LogEntry): RoleJudgement {
  return { ...(level !== null && { level: level.level }), reason, by, on: judgedOn };
}
