import type { ClosedYear, YearsKnown } from '../domain/closedYear';
import type { LogEntry } from '../domain/judgementLog';

/**
 * The year that a judgement in the log was made for, where it is another than the run's; undefined for one of this year. A new year begins
 * once the one before it is closed and the figures are of another time: until then a judgement is this year's, whatever figures come.
 * @param entries the whole log
 */
export function earlierYear(
  entry: LogEntry,
  entries: readonly LogEntry[],
  { now, closed, isSame }: YearsKnown,
): string | undefined {
  const { year } = entry;
  const of =
    closed.find((one) => isWithin(entry, entries, one)) ??
    // put right after its year was closed
    closed.findLast(({ period }) => year !== undefined && isSame(period, year));
  if (of !== undefined) return isSame(of.period, now) ? undefined : of.label;
  // made for the year that is open, and a closed one is looked at again
  return year !== undefined && closed.some(({ period }) => isSame(period, now)) ? year : undefined;
}

/** Whether a judgement was in the log when a year was closed. */
function isWithin(entry: LogEntry, entries: readonly LogEntry[], closed: ClosedYear): boolean {
  if (entry.on > closed.on) return false;
  const { logged } = closed;
  if (logged !== undefined) return entry.number <= logged;
  return entry.on < closed.on || wasThere(entry, entries, closed);
}

/**
 * The same, of a judgement recorded on the very day of a closing that did not keep how many lines there were: it was there, unless the
 * lines of its domain before it already come to what was closed.
 */
function wasThere(
  { framework, domain, number }: LogEntry,
  entries: readonly LogEntry[],
  { on, domains }: ClosedYear,
): boolean {
  const lines = entries.filter((one) => one.framework === framework && one.domain === domain && one.on <= on);
  const closed = domains.find(({ id }) => id === domain);
  const comesTo = (count: number): boolean => {
    const before = lines.slice(0, count);
    const moderated = before.findLast(({ role }) => role === 'moderator');
    const stood = moderated?.level ? moderated : before.findLast(({ role }) => role === 'lead');
    return (
      (stood?.level?.level ?? null) === (closed?.judged ?? null) &&
      (stood?.reason ?? '') === (closed?.reason ?? '') &&
      (stood?.by ?? '') === (closed?.by ?? '') &&
      (stood?.judgedOn ?? '') === (closed?.on ?? '')
    );
  };
  const counts = Array.from({ length: lines.length + 1 }, (_, less) => lines.length - less);
  const kept = counts.find(comesTo) ?? lines.length;
  return lines.slice(0, kept).some((one) => one.number === number);
}
