import { Combobox, Field, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type JSX, type SyntheticEvent } from 'react';
import type { Authority } from '../../domain/authority';
import { councilLabel } from '../../present/phrases/councilLabel';
import { councilKey } from '../state/councils';
import { namesMatching } from '../state/namesMatching';
import { usePane } from '../usePane';
import { CouncilOption } from './CouncilOption';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '280px' },
  // an empty list would lie over what is said of it
  empty: { display: 'none' },
});

/**
 * The officer's council: typing filters, in English or Welsh.
 * @param props.authorities those that have figures
 * @param props.all see `Figures.authorities`
 */
export function CouncilPicker(props: {
  authorities: readonly Authority[];
  all: readonly Authority[];
}): JSX.Element {
  const { authorities, all } = props;
  const { state, dispatch, say, language } = usePane();
  const styles = useStyles();
  const { authority: key } = state.choices;
  const chosen = authorities.find((authority) => councilKey(authority, all) === key);
  const shownName = chosen === undefined ? '' : councilLabel(chosen, all, language);
  const [typed, setTyped] = useState<string | null>(null);
  const matching = typed === null ? authorities : namesMatching(authorities, typed);
  const none = matching.length === 0;
  /** What is typed next goes in the place of the name that stands there. */
  const selectName = (event: SyntheticEvent<HTMLInputElement>): void => {
    if (typed === null) event.currentTarget.select();
  };
  return (
    <Field
      label={say('council')}
      hint={say('councilHint')}
      validationState={none ? 'warning' : 'none'}
      validationMessage={none ? { children: say('noCouncil'), role: 'alert' } : undefined}
    >
      <Combobox
        className={styles.box}
        listbox={{ className: mergeClasses(styles.list, none && styles.empty) }}
        positioning={{ autoSize: 'width' }}
        value={typed ?? shownName}
        selectedOptions={chosen === undefined ? [] : [key]}
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
          <CouncilOption key={authority.gss} authority={authority} all={all} />
        ))}
      </Combobox>
    </Field>
  );
}
