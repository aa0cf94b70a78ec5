import { Refusal } from '../../domain/refusal';
import type { Notice } from './notice';
import type { WorkId } from './workId';

/** What to tell the officer about something that was thrown. The account names the fault and where, never a figure or a stack. */
export function noticeOf(thrown: unknown, during: WorkId | 'going', version: string): Notice {
  if (thrown instanceof Refusal) {
    if (thrown.code === 'stopped') return { kind: 'stopped', during };
    return { kind: 'refused', code: thrown.code, details: thrown.details, during };
  }
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  const message = thrown instanceof Error ? thrown.message : '';
  return {
    kind: 'fault',
    account: `Judgement Grid ${version} · ${during} · ${name}: ${message.slice(0, 200)}`,
    during,
  };
}
