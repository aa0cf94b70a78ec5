import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { EvidenceChange } from '../../domain/judgementLog';
import { evidenceChangesInWords } from '../../present/phrases/evidenceChangesInWords';
import { usePane } from '../usePane';

const useStyles = makeStyles({ list: { margin: '4px 0', paddingInlineStart: '16px' } });

/** What is different from the evidence that the judgement rested on; nothing where nothing is. */
export function EvidenceChanged({ changes }: { changes: readonly EvidenceChange[] }): JSX.Element | null {
  const { state, say, language } = usePane();
  const styles = useStyles();
  const assessment = state.assessed?.assessment;
  if (assessment === undefined || changes.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('evidenceChangedSince')}</MessageBarTitle>
        <ul className={styles.list}>
          {evidenceChangesInWords({ ...assessment, language }, changes).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
        {say('evidenceConfirm')}
      </MessageBarBody>
    </MessageBar>
  );
}
