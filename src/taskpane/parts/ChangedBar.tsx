import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({ bar: { marginBottom: '12px' } });

/** Cells were changed since they were read: said, never read again silently. */
export function ChangedBar(): JSX.Element | null {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  if (state.changed.length === 0 || state.read === null) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{say('figuresChanged', { sheets: state.changed.join(', ') })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={state.work !== null} onClick={jobs.runAgain}>
          {say(state.assessed === null ? 'readAgain' : 'runAgain')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
