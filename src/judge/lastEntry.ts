import type { JudgementRecord, JudgementRole, LogEntry } from '../domain/judgementLog';

/** What the log says last of a domain and a role; undefined where nothing was judged. */
export function lastEntry(
  record: JudgementRecord | undefined,
  framework: string,
  domain: string,
  role: JudgementRole,
): LogEntry | undefined {
  return record?.entries.findLast(
    (entry) => entry.framework === framework && entry.domain === domain && entry.role === role,
  );
}
