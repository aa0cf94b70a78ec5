import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({ bar: { marginBottom: '12px' } });

/** Something that the officer should know, with the one thing to do about it, where there is one. */
export function ActionBar(props: {
  intent: 'info' | 'warning';
  message: string;
  action?: string;
  /** The action starts a job: it waits until none is under way. */
  isJob: boolean;
  onAction?: () => void;
  /** Puts the message away; absent where it must stand. */
  onDismiss?: () => void;
}): JSX.Element {
  const { intent, message, action, isJob, onAction, onDismiss } = props;
  const { state, say } = usePane();
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          onDismiss && (
            <Button
              appearance="transparent"
              aria-label={say('dismiss')}
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          )
        }
      >
        {action !== undefined && (
          <Button size="small" disabledFocusable={isJob && state.work !== null} onClick={onAction}>
            {action}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
