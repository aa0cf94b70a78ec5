import type { Assessment } from '../../domain/assessment';
import type { KeptRecord } from '../../domain/judgementLog';
import { recordToKeep } from './recordToKeep';

/** The log of a run for `publish`: as it was read, and as it is now. Undefined for an assessment without one. */
export function recordToPublish({
  recordRead,
  judged,
}: Pick<Assessment, 'recordRead' | 'judged'>): { read: string | undefined; now: KeptRecord } | undefined {
  return judged.record && { read: recordRead, now: recordToKeep(judged.record) };
}
