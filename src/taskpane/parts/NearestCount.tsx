import { Field, SpinButton } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

/** How many of the most similar councils, 2 to 50. */
export function NearestCount({ k }: { k: number }): JSX.Element {
  const { dispatch, say } = usePane();
  return (
    <Field label={say('howMany')} size="small">
      <SpinButton
        value={k}
        min={2}
        max={50}
        onChange={(_, { value, displayValue }) => {
          const wanted = Math.round(value ?? Number(displayValue));
          if (wanted >= 2 && wanted <= 50) {
            dispatch({ kind: 'comparatorsChosen', comparators: { kind: 'nearest', k: wanted } });
          }
        }}
      />
    </Field>
  );
}
