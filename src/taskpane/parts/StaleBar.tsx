import type { JSX } from 'react';
import { isStale } from '../state/isStale';
import { usePane } from '../usePane';
import { ActionBar } from './ActionBar';

/** Something was chosen since the run: said, never run again silently. */
export function StaleBar(): JSX.Element | null {
  const { state, say, jobs } = usePane();
  if (!isStale(state)) return null;
  return (
    <ActionBar
      intent="warning"
      message={say('stale')}
      action={say('compareAgain')}
      isJob
      onAction={jobs.compare}
    />
  );
}
