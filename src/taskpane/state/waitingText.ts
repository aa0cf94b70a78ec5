import { choicesToKeep } from './choicesToKeep';
import type { PaneState } from './paneState';
import { waitingOf } from './waitingOf';

/** What waits in the pane as text, for the workbook to keep: `parseWaiting` gives it back. '' where nothing waits. */
export function waitingText(state: PaneState): string {
  const work = waitingWork(state);
  return work === '' ? '' : `{"version":1,"choices":${JSON.stringify(choicesToKeep(state))},"work":${work}}`;
}

/** The same without what was chosen: two are equal where the same waits. '' where nothing does. */
export function waitingWork(state: PaneState): string {
  const { setup, councils, aside } = waitingOf(state);
  if (setup.size + councils.size + aside.length === 0) return '';
  const sorted = [...councils].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ setup, councils: new Map(sorted), aside }, inOrder);
}

/** Maps as lists, and the fields of all else in the order of their names: what is read again gives the same text. */
function inOrder(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
