import type { JudgementRecord, KeptRecord, LogEntry } from '../../domain/judgementLog';

/** The judgement log as the workbook keeps it; undefined where there is none, or it is damaged or of another version. */
export function parseRecord(kept: KeptRecord | undefined): JudgementRecord | undefined {
  if (kept === undefined) return undefined;
  let found: unknown;
  try {
    found = JSON.parse(kept.text);
  } catch {
    return undefined; // damaged: the visible log is read instead
  }
  return isRecord(found) ? { ...found, shown: Math.min(kept.shown, found.entries.length) } : undefined;
}

function isRecord(found: unknown): found is Omit<JudgementRecord, 'shown'> {
  if (typeof found !== 'object' || found === null) return false;
  const { version, framework, entries } = found as Partial<Record<keyof JudgementRecord, unknown>>;
  return (
    version === 1 &&
    typeof framework === 'string' &&
    Array.isArray(entries) &&
    entries.every((entry: unknown, at) => isEntry(entry, at + 1))
  );
}

function isEntry(found: unknown, number: number): boolean {
  if (typeof found !== 'object' || found === null) return false;
  const entry = found as Partial<Record<keyof LogEntry, unknown>>;
  const texts = [entry.on, entry.framework, entry.domain, entry.reason, entry.by, entry.judgedOn];
  const levels = [entry.suggested, entry.before, entry.level];
  return (
    entry.number === number &&
    texts.every((text) => typeof text === 'string') &&
    levels.every((level) => typeof level === 'object') &&
    typeof entry.domainName === 'object' &&
    (entry.role === 'lead' || entry.role === 'moderator')
  );
}
