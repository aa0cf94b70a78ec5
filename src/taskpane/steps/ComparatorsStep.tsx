import { Button, Field, makeStyles, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ComparatorChoice } from '../../domain/comparison';
import { CouncilFirst } from '../parts/CouncilFirst';
import { GroupMembers } from '../parts/GroupMembers';
import { NearestCount } from '../parts/NearestCount';
import { OwnList } from '../parts/OwnList';
import { StepSection } from '../parts/StepSection';
import { authoritiesFound } from '../state/authoritiesFound';
import { isStale } from '../state/isStale';
import { usualNearest } from '../state/startState';
import { usePane } from '../usePane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** What each radio button stands for when it is first chosen. */
const firstChoices: Readonly<Record<string, ComparatorChoice>> = {
  country: { kind: 'country' },
  nearest: { kind: 'nearest', k: usualNearest },
  named: { kind: 'named', names: [] },
};

/** The second step: whom to compare with, and the run. */
export function ComparatorsStep(): JSX.Element {
  const { state, dispatch, say, jobs } = usePane();
  const styles = useStyles();
  const { read, choices, assessed, work } = state;
  if (read === null || choices.authority === '') return <CouncilFirst />;
  const { comparators } = choices;
  const { contexts, figures } = read.tidied;
  const listIsEmpty = comparators.kind === 'named' && comparators.names.length === 0;
  return (
    <>
      <StepSection heading={say('comparatorsHeading')}>
        <Field>
          <RadioGroup
            aria-label={say('comparatorsHeading')}
            value={comparators.kind}
            onChange={(_, { value }) => {
              const choice = firstChoices[value];
              if (choice !== undefined) dispatch({ kind: 'comparatorsChosen', comparators: choice });
            }}
          >
            <Radio value="country" label={say('country')} />
            <Radio
              value="nearest"
              disabled={contexts.length === 0}
              label={
                <>
                  {say('nearest')}
                  <br />
                  <Text size={200}>{say(contexts.length === 0 ? 'nearestMissing' : 'nearestHint')}</Text>
                </>
              }
            />
            <Radio value="named" label={say('named')} />
          </RadioGroup>
        </Field>
        {comparators.kind === 'nearest' && <NearestCount k={comparators.k} />}
        {comparators.kind === 'named' && (
          <OwnList names={comparators.names} authorities={authoritiesFound(figures)} />
        )}
        <Button
          className={styles.start}
          appearance="primary"
          disabled={work !== null || listIsEmpty}
          onClick={jobs.compare}
        >
          {say(assessed === null ? 'compare' : 'compareAgain')}
        </Button>
      </StepSection>
      {assessed !== null && !isStale(state) && <GroupMembers assessment={assessed.assessment} />}
    </>
  );
}
