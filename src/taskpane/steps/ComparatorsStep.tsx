import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CouncilFirst } from '../parts/CouncilFirst';
import { GroupChoice } from '../parts/GroupChoice';
import { GroupMembers } from '../parts/GroupMembers';
import { MoneyPairs } from '../parts/MoneyPairs';
import { MovedList } from '../parts/MovedList';
import { NextStep } from '../parts/NextStep';
import { StepSection } from '../parts/StepSection';
import { isStale } from '../state/isStale';
import { usePane } from '../usePane';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The second step: whom to compare with, what is got for the money, the run, and what another group moved. */
export function ComparatorsStep(): JSX.Element {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  const { read, choices, assessed, work } = state;
  if (read === null || choices.authority === '') return <CouncilFirst />;
  const { comparators } = choices;
  const listIsEmpty =
    (comparators.kind === 'named' && comparators.names.length === 0) ||
    (comparators.kind === 'list' && comparators.name === '');
  // compared, and nothing was chosen since: the way on stands out
  const isDone = assessed !== null && !isStale(state);
  return (
    <>
      <StepSection heading={say('comparatorsHeading')}>
        <GroupChoice tidied={read.tidied} />
        <MoneyPairs read={read} />
        <div className={styles.actions}>
          <Button
            appearance={isDone ? 'secondary' : 'primary'}
            disabledFocusable={work !== null || listIsEmpty}
            onClick={jobs.compare}
          >
            {say(assessed === null ? 'compare' : 'compareAgain')}
          </Button>
          {isDone && <NextStep step="judgements" />}
        </div>
      </StepSection>
      {isDone && (
        <>
          <MovedList assessed={assessed} />
          <GroupMembers assessment={assessed.assessment} />
        </>
      )}
    </>
  );
}
