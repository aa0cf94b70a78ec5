import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';
import { CouncilFirst } from './CouncilFirst';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'start' },
});

/** Said where a step needs a run and there has been none: the run can be started from here. */
export function CompareFirst({ word }: { word: 'notCompared' | 'compareFirst' }): JSX.Element {
  const { say, state, jobs } = usePane();
  const styles = useStyles();
  if (state.choices.authority === '') return <CouncilFirst />;
  return (
    <div className={styles.column}>
      <Text>{say(word)}</Text>
      <Button appearance="primary" disabledFocusable={state.work !== null} onClick={jobs.compare}>
        {say('compare')}
      </Button>
    </div>
  );
}
