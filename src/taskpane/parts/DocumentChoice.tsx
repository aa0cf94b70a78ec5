import { Button, Field, makeStyles, Select, Spinner, Text } from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { reportKinds, type ReportKind } from '../../report/reportKind';
import { noticeOf } from '../state/noticeOf';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** The documents that a run can be had as: what makes them is loaded when one is asked for. */
export function DocumentChoice({ assessment }: { assessment: Assessment }): JSX.Element {
  const { state, dispatch, say, language, version } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<ReportKind>('committee');
  const [making, setMaking] = useState(false);
  const [done, setDone] = useState('');
  const download = async (): Promise<void> => {
    setMaking(true);
    setDone('');
    try {
      const { downloadDocument } = await import('../run/downloadDocument');
      setDone(
        await downloadDocument({ ...assessment, language }, kind, state.publishing.language ?? language),
      );
    } catch (error) {
      dispatch({ kind: 'noticeRaised', notice: noticeOf(error, 'documenting', version) });
    } finally {
      setMaking(false);
    }
  };
  return (
    <StepSection heading={say('documentsHeading')}>
      <Text size={200}>{say('documentsNote')}</Text>
      <Field label={say('documentWhich')} size="small">
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setKind(reportKinds.find((each) => each === value) ?? 'committee');
          }}
        >
          {reportKinds.map((each) => (
            <option key={each} value={each}>
              {say(`document_${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.start}
        icon={<DocumentText20Regular />}
        disabled={making}
        onClick={() => void download()}
      >
        {say('downloadDocument')}
      </Button>
      <div role="status">
        {making && <Spinner size="tiny" label={say('documenting')} />}
        {done !== '' && <Text size={200}>{say('documentDone', { name: done })}</Text>}
      </div>
    </StepSection>
  );
}
