import type { Notice } from './notice';

/** Whether it tells of a job that was asked for and did not come to its end, other than by the officer's own stop. */
export function isFailure(notice: Notice | null): boolean {
  return (notice?.kind === 'refused' || notice?.kind === 'fault') && notice.during !== 'going';
}
