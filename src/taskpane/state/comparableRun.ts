import type { PaneState, RunChoices } from './paneState';

/** The run that stands, where only the comparators of the next one differ: then it can be said what they move. */
export function comparableRun({ assessed }: PaneState, next: RunChoices): PaneState['assessed'] {
  if (assessed === null) return null;
  const { authority, period, comparators } = assessed.asked;
  if (authority !== next.authority || period !== next.period) return null;
  return JSON.stringify(comparators) === JSON.stringify(next.comparators) ? null : assessed;
}
