import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'start' },
});

/** Said where a step needs the council and none is chosen. */
export function CouncilFirst(): JSX.Element {
  const { say, dispatch } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <Text>{say('chooseCouncilFirst')}</Text>
      <Button
        onClick={() => {
          dispatch({ kind: 'stepChosen', step: 'figures' });
        }}
      >
        {say('chooseCouncil')}
      </Button>
    </div>
  );
}
