import type { JSX } from 'react';
import { usePane } from '../usePane';
import { ActionBar } from './ActionBar';

/** Cells were changed since they were read: said, never read again silently. */
export function ChangedBar(): JSX.Element | null {
  const { state, say, jobs } = usePane();
  if (state.changed.size === 0 || state.read === null) return null;
  return (
    <ActionBar
      intent="warning"
      message={say('figuresChanged', { sheets: [...state.changed.keys()].join(', ') })}
      action={say(state.assessed === null ? 'readAgain' : 'runAgain')}
      isJob
      onAction={jobs.runAgain}
    />
  );
}
