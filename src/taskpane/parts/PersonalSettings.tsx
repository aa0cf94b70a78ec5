import { Field, Input, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

/** What stays with the person: the name for the record, and how close things stand. The language is chosen in the header. */
export function PersonalSettings(): JSX.Element {
  const { state, dispatch, say } = usePane();
  return (
    <StepSection heading={say('settingsHeading')}>
      <Text size={200}>{say('settingsNote')}</Text>
      <Field label={say('yourNameForRecord')}>
        <Input
          autoComplete="name"
          value={state.officer}
          onChange={(_, { value }) => {
            dispatch({ kind: 'officerNamed', name: value });
          }}
        />
      </Field>
      <Field label={say('density')}>
        <RadioGroup
          layout="horizontal"
          value={state.density}
          onChange={(_, { value }) => {
            dispatch({ kind: 'densityChosen', density: value === 'compact' ? 'compact' : 'comfortable' });
          }}
        >
          <Radio value="comfortable" label={say('comfortable')} />
          <Radio value="compact" label={say('compact')} />
        </RadioGroup>
      </Field>
    </StepSection>
  );
}
