import { Button, Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { Copy20Regular, DocumentText20Regular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import { reportKinds, type ReportKind } from '../../report/reportKind';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The documents that a run can be had as. */
export function DocumentChoice(): JSX.Element {
  const { state, jobs, say } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<ReportKind>('committee');
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
      <div className={styles.actions}>
        <Button
          icon={<DocumentText20Regular />}
          disabledFocusable={state.work !== null}
          onClick={() => {
            jobs.downloadDocument(kind);
          }}
        >
          {say('downloadDocument')}
        </Button>
        <Button
          icon={<Copy20Regular />}
          disabledFocusable={state.work !== null}
          onClick={() => {
            jobs.copyDocument(kind);
          }}
        >
          {say('copyForWord')}
        </Button>
      </div>
    </StepSection>
  );
}
