import { Button, Field, makeStyles, Select, Spinner, Text } from '@fluentui/react-components';
import { Copy20Regular, DocumentText20Regular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { reportKinds, type ReportKind } from '../../report/reportKind';
import { copyByEvent } from '../run/copyByEvent';
import { noticeOf } from '../state/noticeOf';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

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
      const wanted = state.publishing.language ?? language;
      const name = await downloadDocument({ ...assessment, language }, kind, wanted);
      setDone(say('documentDone', { name }));
    } catch (error) {
      dispatch({ kind: 'noticeRaised', notice: noticeOf(error, 'documenting', version) });
    } finally {
      setMaking(false);
    }
  };
  /**
   * The clipboard is asked at once, in the click, as browsers want it; what goes into it comes when it is made. Where the page's frame may not
   * write to it, as in Excel on the web, it is copied in the old way.
   */
  const copy = async (): Promise<void> => {
    setMaking(true);
    setDone('');
    const made = import('../run/copyDocument').then(({ copyDocument }) =>
      copyDocument({ ...assessment, language }, kind, state.publishing.language ?? language),
    );
    try {
      const html = made.then((blobs) => blobs['text/html']);
      const plain = made.then((blobs) => blobs['text/plain']);
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
      setDone(say('copiedForWord'));
    } catch {
      setDone(say((await copyOldWay(made)) ? 'copiedForWord' : 'copyRefused'));
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
      <div className={styles.actions}>
        <Button icon={<DocumentText20Regular />} disabledFocusable={making} onClick={() => void download()}>
          {say('downloadDocument')}
        </Button>
        <Button icon={<Copy20Regular />} disabledFocusable={making} onClick={() => void copy()}>
          {say('copyForWord')}
        </Button>
      </div>
      <div role="status">
        {making && <Spinner size="tiny" label={say('documenting')} />}
        {done !== '' && <Text size={200}>{done}</Text>}
      </div>
    </StepSection>
  );
}

async function copyOldWay(made: Promise<Record<'text/html' | 'text/plain', Blob>>): Promise<boolean> {
  try {
    const blobs = await made;
    const [html, plain] = await Promise.all([blobs['text/html'].text(), blobs['text/plain'].text()]);
    return copyByEvent({ 'text/html': html, 'text/plain': plain });
  } catch {
    return false;
  }
}
