import type { JSX } from 'react';
import type { ComparatorChoice } from '../../domain/comparison';
import { usePane } from '../usePane';
import { NumberField } from './NumberField';

/** How many of the most similar councils, 2 to 50. */
export function NearestCount(props: { choice: Extract<ComparatorChoice, { kind: 'nearest' }> }): JSX.Element {
  const { dispatch, say } = usePane();
  return (
    <NumberField
      label={say('howMany')}
      shown
      value={props.choice.k}
      limits={{ min: 2, max: 50, step: 1 }}
      onNumber={(k) => {
        dispatch({ kind: 'comparatorsChosen', comparators: { ...props.choice, k } });
      }}
    />
  );
}
