import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { isStale } from '../state/isStale';
import { usePane } from '../usePane';

const useStyles = makeStyles({ bar: { marginBottom: '12px' } });

/** Something was chosen since the run: said, never run again silently. */
export function StaleBar(): JSX.Element | null {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  if (!isStale(state)) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{say('stale')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={state.work !== null} onClick={jobs.compare}>
          {say('compareAgain')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
