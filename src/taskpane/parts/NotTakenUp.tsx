import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Problem } from '../../domain/problem';
import { problemSentence } from '../../present/problemSentence';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';

const useStyles = makeStyles({ text: { overflowWrap: 'anywhere' } });

/** Judgements of a domain that were typed and are not taken up, each with its cell and what to do: on the sheet, or in the form below. */
export function NotTakenUp({ problems }: { problems: readonly Problem[] }): JSX.Element {
  const { say, language } = usePane();
  const styles = useStyles();
  return (
    <>
      {problems.map((problem, index) => {
        const { message, fix } = problemSentence(problem, language);
        return (
          <MessageBar key={index} intent="error" layout="multiline">
            <MessageBarBody className={styles.text}>
              <MessageBarTitle>{message}</MessageBarTitle> {fix} {say('notTakenUpHere')}{' '}
              {problem.at !== undefined && <CellLink at={problem.at} />}
            </MessageBarBody>
          </MessageBar>
        );
      })}
    </>
  );
}
