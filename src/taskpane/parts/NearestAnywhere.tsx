import { Checkbox } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ComparatorChoice } from '../../domain/comparison';
import { usePane } from '../usePane';

type Nearest = Extract<ComparatorChoice, { kind: 'nearest' }>;

/** Whether the nearest may be of other countries than the council's own. */
export function NearestAnywhere({ choice }: { choice: Nearest }): JSX.Element {
  const { dispatch, say } = usePane();
  return (
    <Checkbox
      label={say('nearestAnywhere')}
      checked={choice.withinCountry === false}
      onChange={(_, { checked }) => {
        const withinCountry = checked === true ? false : undefined;
        dispatch({ kind: 'comparatorsChosen', comparators: { ...choice, withinCountry } });
      }}
    />
  );
}
