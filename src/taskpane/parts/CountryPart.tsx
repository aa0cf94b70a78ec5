import { Field, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ComparatorChoice } from '../../domain/comparison';
import { usePane } from '../usePane';

/** All of the country, or only those of the council's own type or region. */
export function CountryPart({ of }: { of: 'tier' | 'region' | undefined }): JSX.Element {
  const { dispatch, say } = usePane();
  return (
    <Field label={say('countryOf')} size="small">
      <Select
        value={of ?? ''}
        onChange={(_, { value }) => {
          const comparators: ComparatorChoice =
            value === 'tier' || value === 'region' ? { kind: 'country', of: value } : { kind: 'country' };
          dispatch({ kind: 'comparatorsChosen', comparators });
        }}
      >
        <option value="">{say('countryAll')}</option>
        <option value="tier">{say('countryTier')}</option>
        <option value="region">{say('countryRegion')}</option>
      </Select>
    </Field>
  );
}
