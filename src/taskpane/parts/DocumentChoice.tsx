import { Button, Field, makeStyles, Select, Spinner, Text } from '@fluentui/react-components';
import { Copy20Regular, DocumentText20Regular, Stop16Filled } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { stopIfAsked } from '../../excel/stop';
import { reportKinds, type ReportKind } from '../../report/reportKind';
import { copyByEvent } from '../run/copyByEvent';
import { noticeOf } from '../state/noticeOf';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  stop: { alignSelf: 'flex-start' },
});

/** The documents that a run can be had as: what makes them is loaded when one is asked for, and can be stopped. */
export function DocumentChoice({ assessment }: { assessment: Assessment }): JSX.Element {
  const { state, dispatch, say, language, version } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<ReportKind>('committee');
  const [making, setMaking] = useState<AbortController | null>(null);
  const [done, setDone] = useState('');
  const spoken = { ...assessment, language };
  const wanted = state.publishing.language ?? language;
  /** @param job says what came of it */
  const make = async (job: (signal: AbortSignal) => Promise<string>): Promise<void> => {
    const stopper = new AbortController();
    const { signal } = stopper;
    setMaking(stopper);
    setDone('');
    try {
      setDone(await job(signal));
    } catch (error) {
      if (signal.aborted) setDone(say('documentStopped'));
      else dispatch({ kind: 'noticeRaised', notice: noticeOf(error, 'documenting', version) });
    } finally {
      setMaking(null);
    }
  };
  const download = async (signal: AbortSignal): Promise<string> => {
    const { downloadDocument } = await import('../run/downloadDocument');
    return say('documentDone', { name: await downloadDocument(spoken, kind, wanted, { signal }) });
  };
  /**
   * The clipboard is asked at once, in the click, as browsers want it; what goes into it comes when it is made. Where the page's frame may not
   * write to it, as in Excel on the web, it is copied in the old way.
   */
  const copy = async (signal: AbortSignal): Promise<string> => {
    const made = import('../run/copyDocument').then(async ({ copyDocument }) => {
      const blobs = await copyDocument(spoken, kind, wanted);
      stopIfAsked({ signal });
      return blobs;
    });
    try {
      const html = made.then((blobs) => blobs['text/html']);
      const plain = made.then((blobs) => blobs['text/plain']);
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
      return say('copiedForWord');
    } catch {
      stopIfAsked({ signal });
      return say((await copyOldWay(made)) ? 'copiedForWord' : 'copyRefused');
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
        <Button
          icon={<DocumentText20Regular />}
          disabledFocusable={making !== null}
          onClick={() => void make(download)}
        >
          {say('downloadDocument')}
        </Button>
        <Button icon={<Copy20Regular />} disabledFocusable={making !== null} onClick={() => void make(copy)}>
          {say('copyForWord')}
        </Button>
      </div>
      <div role="status">
        {making !== null && <Spinner size="tiny" label={say('documenting')} />}
        {done !== '' && <Text size={200}>{done}</Text>}
      </div>
      {making !== null && (
        <Button
          className={styles.stop}
          size="small"
          icon={<Stop16Filled />}
          onClick={() => {
            making.abort();
          }}
        >
          {say('stop')}
        </Button>
      )}
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
