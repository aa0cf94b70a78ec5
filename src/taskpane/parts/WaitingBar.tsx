import type { JSX } from 'react';
import { problemSentence } from '../../present/problemSentence';
import type { PaneHeld } from '../PaneContext';
import { labelOfKey } from '../state/councils';
import { writtenIn } from '../state/setAside';
import { waitingOf } from '../state/waitingOf';
import { waitingWork } from '../state/waitingText';
import { usePane } from '../usePane';
import { ActionBar } from './ActionBar';

/** One line, what can be done about it, and whether it can be put away. */
interface Line {
  message: string;
  action?: { word: string; act: () => void };
  canGo?: boolean;
}

/** What the officer should know of what waits in the pane for the next publish; nothing while all is as expected. */
export function WaitingBar(): JSX.Element | null {
  const pane = usePane();
  const line = notKept(pane) ?? setAside(pane) ?? takenUp(pane) ?? discarded(pane);
  if (line === undefined) return null;
  const { message, action, canGo } = line;
  const dismiss = (): void => {
    pane.dispatch({ kind: 'waitingSeen' });
  };
  return (
    <ActionBar
      intent="info"
      message={message}
      action={action?.word}
      isJob
      onAction={action?.act}
      onDismiss={canGo === true ? dismiss : undefined}
    />
  );
}

/** Excel refused to keep it: it is tried again with the next change. */
function notKept({ state, say, language }: PaneHeld): Line | undefined {
  if (state.notKept === null || waitingWork(state) === '') return undefined;
  return { message: say('waitingNotKept', { why: problemSentence(state.notKept, language).message }) };
}

/** Sheets that say otherwise than what waits for them. */
function setAside({ state, dispatch, say }: PaneHeld): Line | undefined {
  const { aside, read } = state;
  if (aside.length === 0) return undefined;
  const names = aside.map(({ sheet }) => read?.owned.find(({ id }) => id === sheet)?.name ?? '');
  const act = (): void => {
    dispatch({ kind: 'asideLetGo' });
  };
  return {
    message: say('waitingAside', {
      sheets: [...new Set(names)].join(', '),
      texts: aside.map(writtenIn).join('; '),
    }),
    action: { word: say('waitingLetGo'), act },
  };
}

/** What was taken up when the pane was opened, until the officer goes on with it: then it is theirs again. */
function takenUp({ state, say, jobs, language }: PaneHeld): Line | undefined {
  if (state.takenUp === '' || state.takenUp !== waitingWork(state)) return undefined;
  const councils = [...waitingOf(state).councils.keys()].filter((name) => name !== '');
  const isHere = councils.every((name) => name === state.choices.authority);
  const authorities = state.read?.tidied.figures.authorities ?? [];
  const named = councils.map((council) => labelOfKey(council, authorities, language));
  return {
    message: isHere ? say('waitingTakenUp') : say('waitingTakenUpFor', { councils: named.join(', ') }),
    action: { word: say('waitingDiscard'), act: jobs.discardWaiting },
    canGo: true,
  };
}

function discarded({ state, say, jobs }: PaneHeld): Line | undefined {
  if (state.discarded === null || waitingWork(state) !== '') return undefined;
  const action = { word: say('waitingTakeUp'), act: jobs.takeUpWaiting };
  return { message: say('waitingDiscarded'), action, canGo: true };
}
