import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { EntryChange } from '../state/paneState';
import { usePane } from '../usePane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Takes the last change back, where it is one of this part's: so that it is seen what goes. */
export function UndoLast({ mine }: { mine: (last: EntryChange) => boolean }): JSX.Element | null {
  const { state, jobs, say } = usePane();
  const styles = useStyles();
  const last = state.changes.at(-1);
  if (last === undefined || !mine(last)) return null;
  return (
    <Button
      className={styles.start}
      size="small"
      disabledFocusable={state.work !== null}
      onClick={jobs.takeBack}
    >
      {say('undoLast')}
    </Button>
  );
}
