import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState, type JSX, type SyntheticEvent } from 'react';
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
  /** What is typed next goes in the place of the name that stands there. */
  const selectName = (event: SyntheticEvent<HTMLInputElement>): void => {
    if (typed === null) event.currentTarget.select();
  };
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
        // the list opens by its arrow keys: the sign is for pointers, and no stop of its own, where the list would stay open
        expandIcon={{ tabIndex: -1, 'aria-label': say('councilsShown') }}
        onFocus={selectName}
        onClick={selectName}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(event, { optionValue }) => {
          // no option, where what is typed begins no name: it stays, to be typed on
          if (optionValue === undefined) return;
          // Tab takes what was typed for, not what is merely first in a list that was only looked at
          if ((typed ?? '').trim() === '' && 'key' in event && event.key === 'Tab') return;
          setTyped(null);
          dispatch({ kind: 'authorityChosen', authority: optionValue });
        }}
        onOpenChange={(event, { open }) => {
          if (!open && 'key' in event && event.key === 'Escape') setTyped(null);
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
