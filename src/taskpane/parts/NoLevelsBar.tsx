import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { hasRegister } from '../state/hasRegister';
import { whyNoLevels } from '../state/whyNoLevels';
import { usePane } from '../usePane';
import { ActionBar } from './ActionBar';

/** Why no domain has a suggestion, where it is for one reason in all of them, and what to do; nothing else. */
export function NoLevelsBar({ assessment }: { assessment: Assessment }): JSX.Element | null {
  const { state, dispatch, jobs, say } = usePane();
  const why = whyNoLevels(assessment);
  if (why === undefined) return null;
  if (why !== 'noDirections' && state.read !== null && !hasRegister(state.read))
    return (
      <ActionBar
        intent="warning"
        message={`${say(why)} ${say('registerOffered')}`}
        action={say('insertRegister')}
        isJob
        onAction={jobs.insertRegister}
      />
    );
  return (
    <ActionBar
      intent="warning"
      message={say(why)}
      // only the direction can be said in the pane; a domain stands in the officer's register
      action={why === 'noDirections' ? say('sayDirections') : undefined}
      isJob={false}
      onAction={() => {
        dispatch({ kind: 'stepChosen', step: 'figures' });
      }}
    />
  );
}
