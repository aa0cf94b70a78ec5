import type { JudgementRecord, KeptRecord } from '../../domain/judgementLog';

/** The log for the workbook to keep, once all its lines stand on the visible sheet. */
export function recordToKeep(record: JudgementRecord): KeptRecord {
  const { version, framework, authority, entries } = record;
  return { text: JSON.stringify({ version, framework, authority, entries }), shown: entries.length };
}
