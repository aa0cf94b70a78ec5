import { Field, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { keepsTabNames } from '../state/keepsTabNames';
import { usePane } from '../usePane';

/** The language of the sheets: of the pane, until the officer chooses another. */
export function PublishLanguage(): JSX.Element {
  const { state, dispatch, say, language } = usePane();
  return (
    <Field
      label={say('sheetsLanguage')}
      size="small"
      {...(keepsTabNames(state.publishing, language) && { hint: say('sheetsKeepNames') })}
    >
      <Select
        value={state.publishing.language ?? language}
        onChange={(_, { value }) => {
          dispatch({
            kind: 'publishLanguageChosen',
            language: value === 'cy' || value === 'both' ? value : 'en',
          });
        }}
      >
        <option value="en">{say('languageEn')}</option>
        <option value="cy">{say('languageCy')}</option>
        <option value="both">{say('languageBoth')}</option>
      </Select>
    </Field>
  );
}
