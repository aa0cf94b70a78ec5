import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { Stop16Filled } from '@fluentui/react-icons';
import { useEffect, useState, type JSX } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  bar: {
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  hidden: {
    position: 'absolute',
    bottom: 0,
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** How far the job under way is, said to screen readers by quarters, and the way to stop it. */
export function WorkBar(): JSX.Element {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  const { work } = state;
  const slow = useSlow(work?.id, work?.share);
  const percent = Math.round((work?.share ?? 0) * 100);
  const quarter = Math.floor(percent / 25) * 25;
  return (
    <>
      <div className={styles.hidden} aria-live="polite" role="status">
        {work === null ? '' : say('progress', { work: say(work.id), percent: quarter })}
      </div>
      {work !== null && (
        <div className={styles.bar}>
          <div className={styles.line}>
            <Text size={200}>{say('progress', { work: say(work.id), percent })}</Text>
            <Button size="small" icon={<Stop16Filled />} onClick={jobs.stop}>
              {say('stop')}
            </Button>
          </div>
          {slow && work.id !== 'documenting' && <Text size={200}>{say('waitingForExcel')}</Text>}
          <ProgressBar value={work.share} aria-label={say(work.id)} thickness="large" />
        </div>
      )}
    </>
  );
}

/** A job that has not advanced for so many milliseconds may be waiting for the officer. */
const longWait = 4000;

function useSlow(work: string | undefined, share: number | undefined): boolean {
  const now = work === undefined ? undefined : `${work} ${share ?? 0}`;
  const [slow, setSlow] = useState<string>();
  useEffect(() => {
    if (now === undefined) return;
    const timer = setTimeout(() => {
      setSlow(now);
    }, longWait);
    return () => {
      clearTimeout(timer);
    };
  }, [now]);
  return now !== undefined && slow === now;
}
