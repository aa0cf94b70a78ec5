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

/** Something that the officer should know, with the one thing to do about it. */
export function ActionBar(props: {
  intent: 'info' | 'warning';
  message: string;
  action: string;
  /** The action starts a job: it waits until none is under way. */
  isJob: boolean;
  onAction: () => void;
}): JSX.Element {
  const { intent, message, action, isJob, onAction } = props;
  const { state } = usePane();
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isJob && state.work !== null} onClick={onAction}>
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
