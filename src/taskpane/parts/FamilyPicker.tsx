import { Field, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

/** Which of the named families of councils that a sheet holds. */
export function FamilyPicker({ name, families }: { name: string; families: readonly string[] }): JSX.Element {
  const { dispatch, say } = usePane();
  return (
    <Field label={say('familyWhich')} size="small">
      <Select
        value={name}
        onChange={(_, { value }) => {
          dispatch({ kind: 'comparatorsChosen', comparators: { kind: 'family', name: value } });
        }}
      >
        {families.map((family) => (
          <option key={family}>{family}</option>
        ))}
      </Select>
    </Field>
  );
}
