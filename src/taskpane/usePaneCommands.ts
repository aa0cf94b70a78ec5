import { useEffect, useEffectEvent, type Dispatch } from 'react';
import type { CommandId, CommandSource } from './commands';
import type { PaneAction } from './state/paneAction';
import type { PaneState } from './state/paneState';
import type { PaneJobs } from './usePaneJobs';

/** Does what is asked for on the ribbon, in a cell's menu or by Excel's own shortcuts: never more than the pane's own buttons do. */
export function usePaneCommands(
  commands: CommandSource | undefined,
  { work, read, assessed }: PaneState,
  dispatch: Dispatch<PaneAction>,
  jobs: PaneJobs,
): void {
  const act = useEffectEvent((command: CommandId) => {
    if (command === 'help') {
      dispatch({ kind: 'helpShown', shown: true });
      return;
    }
    dispatch({ kind: 'helpShown', shown: false });
    // one job at a time: what is under way is shown, with the way to stop it
    if (work !== null) return;
    if (command === 'explain') jobs.explain();
    else if (command === 'undoPublish') jobs.undoPublish();
    else if (command === 'runAgain') jobs.runAgain();
    else {
      dispatch({ kind: 'stepChosen', step: 'publish' });
      if (read !== null && assessed !== null) jobs.publish();
    }
  });
  useEffect(
    () =>
      commands?.listen((command) => {
        act(command);
      }),
    [commands],
  );
}
