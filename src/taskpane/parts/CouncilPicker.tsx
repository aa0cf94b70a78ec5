import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Authority } from '../../domain/authority';
import { authorityName } from '../state/authorityName';
import { namesMatching } from '../state/namesMatching';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '280px' },
});

/** The officer's council, from those in the figures: typing filters, in English or Welsh. */
export function CouncilPicker({ authorities }: { authorities: readonly Authority[] }): JSX.Element {
  const { state, dispatch, say, language } = usePane();
  const styles = useStyles();
  const chosen = authorities.find((authority) => authority.name === state.choices.authority);
  const shownName = chosen === undefined ? '' : authorityName(chosen, language);
  const [typed, setTyped] = useState<string | null>(null);
  const matching = typed === null ? authorities : namesMatching(authorities, typed);
  return (
    <Field
      label={say('council')}
      hint={say('councilHint')}
      validationState={matching.length === 0 ? 'warning' : 'none'}
      validationMessage={matching.length === 0 ? say('noCouncil') : undefined}
    >
      <Combobox
        className={styles.box}
        listbox={{ className: styles.list }}
        positioning={{ autoSize: 'width' }}
        value={typed ?? shownName}
        selectedOptions={chosen === undefined ? [] : [chosen.name]}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined) dispatch({ kind: 'authorityChosen', authority: optionValue });
        }}
        onBlur={() => {
          setTyped(null);
        }}
      >
        {matching.map((authority) => (
          <Option key={authority.gss} value={authority.name} text={authorityName(authority, language)}>
            {authorityName(authority, language)}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
