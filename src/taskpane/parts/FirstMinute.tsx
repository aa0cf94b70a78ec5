import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';
import { StartPicture } from './StartPicture';
import { StepSection } from './StepSection';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  step: { display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr)', gap: '10px', alignItems: 'center' },
  words: { display: 'flex', flexDirection: 'column' },
  detail: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
});

const steps = ['startRead', 'startCompare', 'startJudge'] as const;

/** What an empty workbook is met with: what will happen, and the two ways to begin. Every step stays reachable meanwhile. */
export function FirstMinute(): JSX.Element {
  const { state, dispatch, jobs, say } = usePane();
  const styles = useStyles();
  return (
    <StepSection heading={say('startHeading')}>
      <Text>{say('startNothing')}</Text>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step} className={styles.step}>
            <StartPicture step={step} />
            <span className={styles.words}>
              <Text weight="semibold">
                {index + 1}. {say(step)}
              </Text>
              <Text size={200} className={styles.detail}>
                {say(`${step}More`)}
              </Text>
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={state.work !== null} onClick={jobs.insertSample}>
          {say('insertSample')}
        </Button>
        <Text size={200} className={styles.detail}>
          {say('insertSampleNote')}
        </Text>
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => {
            dispatch({ kind: 'begun' });
            jobs.read();
          }}
        >
          {say('useOwnSheets')}
        </Button>
      </div>
    </StepSection>
  );
}
