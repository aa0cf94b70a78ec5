import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'start' },
});

/** Said where a step needs the council and none is chosen; where there are no figures to choose one from, that. */
export function CouncilFirst(): JSX.Element {
  const { state, say, dispatch } = usePane();
  const styles = useStyles();
  const nothing = state.read?.tidied.figures.length === 0;
  return (
    <div className={styles.column}>
      <Text>{say(nothing ? 'figuresFirst' : 'chooseCouncilFirst')}</Text>
      <Button
        onClick={() => {
          dispatch({ kind: 'stepChosen', step: 'figures' });
        }}
      >
        {say(nothing ? 'toFigures' : 'chooseCouncil')}
      </Button>
    </div>
  );
}
