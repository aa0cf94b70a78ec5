import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { noticeWords } from '../state/noticeWords';
import { usePane } from '../usePane';
import { CopyDetails } from './CopyDetails';

const useStyles = makeStyles({
  // in sight wherever the officer has scrolled to
  bar: { marginBottom: '12px', position: 'sticky', top: 0, zIndex: 2 },
});

const looks = {
  refused: 'error',
  fault: 'error',
  stopped: 'info',
  published: 'success',
  undone: 'success',
  documented: 'success',
  copied: 'success',
  copyRefused: 'warning',
  explained: 'info',
} as const;

/** What the officer must be told, with what they can do about it. */
export function NoticeBar(): JSX.Element | null {
  const { state, dispatch, jobs, say, language } = usePane();
  const styles = useStyles();
  const { notice } = state;
  if (notice === null) return null;
  const { message, fix } = noticeWords(notice, language);
  const isJob = 'during' in notice && notice.during !== 'going';
  // what it wrote is not to be written twice
  const isPartly = 'partly' in notice && notice.partly === true;
  const account = 'account' in notice ? notice.account : undefined;
  return (
    <MessageBar className={styles.bar} intent={looks[notice.kind]}>
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {fix}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say('dismiss')}
            icon={<Dismiss16Regular />}
            onClick={() => {
              dispatch({ kind: 'noticeDismissed' });
            }}
          />
        }
      >
        {isJob && (
          <Button
            size="small"
            disabledFocusable={state.work !== null}
            onClick={isPartly ? jobs.runAgain : jobs.again}
          >
            {say(!isPartly ? 'tryAgain' : state.assessed === null ? 'readAgain' : 'runAgain')}
          </Button>
        )}
        {notice.kind === 'published' && state.undoable && (
          <Button size="small" disabledFocusable={state.work !== null} onClick={jobs.undoPublish}>
            {say('undoPublish')}
          </Button>
        )}
        {account !== undefined && <CopyDetails account={account} />}
      </MessageBarActions>
    </MessageBar>
  );
}
