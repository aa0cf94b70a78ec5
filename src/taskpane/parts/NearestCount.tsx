import { Field, SpinButton } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ComparatorChoice } from '../../domain/comparison';
import { usePane } from '../usePane';

/** How many of the most similar councils, 2 to 50. */
export function NearestCount(props: { choice: Extract<ComparatorChoice, { kind: 'nearest' }> }): JSX.Element {
  const { dispatch, say } = usePane();
  return (
    <Field label={say('howMany')} size="small">
      <SpinButton
        value={props.choice.k}
        min={2}
        max={50}
        onChange={(_, { value, displayValue }) => {
          const wanted = Math.round(value ?? Number(displayValue));
          if (wanted >= 2 && wanted <= 50) {
            dispatch({ kind: 'comparatorsChosen', comparators: { ...props.choice, k: wanted } });
          }
        }}
      />
    </Field>
  );
}
