import { Refusal } from '../../domain/refusal';
import type { Notice } from './notice';
import { withoutFigures } from './withoutFigures';
import type { WorkId } from './workId';

/**
 * What to tell the officer about something that was thrown. The account for support names the fault and where: never a figure, a
 * name from the workbook, or a stack.
 */
export function noticeOf(
  thrown: unknown,
  during: WorkId | 'going',
  version: string,
): Extract<Notice, { during: unknown }> {
  const account = (what: string): string => `Judgement Grid ${version} · ${during} · ${what}`;
  if (thrown instanceof Refusal) {
    const { code, details } = thrown;
    if (code === 'stopped') return { kind: 'stopped', during };
    const excel = typeof details['code'] === 'string' ? ` · ${details['code']}` : '';
    return { kind: 'refused', code, details, during, account: account(`${code}${excel}`) };
  }
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  // webpack's: a part of the pane's own script did not come
  if (name === 'ChunkLoadError')
    return { kind: 'refused', code: 'notLoaded', details: {}, during, account: account(name) };
  const message = thrown instanceof Error ? thrown.message : '';
  return { kind: 'fault', account: account(`${name}: ${withoutFigures(message).slice(0, 200)}`), during };
}
