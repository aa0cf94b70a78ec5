import {
  Combobox,
  Field,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  TagGroup,
} from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Authority } from '../../domain/authority';
import { councilKey, labelOfKey } from '../state/councils';
import { namesMatching } from '../state/namesMatching';
import { usePane } from '../usePane';
import { CouncilOption } from './CouncilOption';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '280px' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/**
 * The officer's own list of comparators: typed and picked, shown as tags that can be taken away.
 * @param props.authorities those that have figures
 * @param props.all see `Figures.authorities`
 */
export function OwnList(props: {
  names: readonly string[];
  authorities: readonly Authority[];
  all: readonly Authority[];
}): JSX.Element {
  const { names, authorities, all } = props;
  const { state, dispatch, say, language } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const others = authorities.filter((authority) => councilKey(authority, all) !== state.choices.authority);
  const choose = (chosen: readonly string[]): void => {
    dispatch({ kind: 'comparatorsChosen', comparators: { kind: 'named', names: chosen } });
  };
  return (
    <>
      <Field
        label={say('namedLabel')}
        validationState={names.length === 0 ? 'warning' : 'none'}
        validationMessage={names.length === 0 ? say('namedNone') : undefined}
      >
        <Combobox
          className={styles.box}
          listbox={{ className: styles.list }}
          positioning={{ autoSize: 'width' }}
          multiselect
          expandIcon={{ tabIndex: -1, 'aria-label': say('councilsShown') }}
          value={typed}
          selectedOptions={[...names]}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onOptionSelect={(_, { selectedOptions }) => {
            setTyped('');
            choose(selectedOptions);
          }}
          onBlur={() => {
            setTyped('');
          }}
        >
          {namesMatching(others, typed).map((authority) => (
            <CouncilOption key={authority.gss} authority={authority} all={all} />
          ))}
        </Combobox>
      </Field>
      {names.length > 0 && (
        <TagGroup
          className={styles.tags}
          aria-label={say('namedLabel')}
          onDismiss={(_, { value }) => {
            choose(names.filter((name) => name !== value));
          }}
        >
          {names.map((name) => {
            const shown = labelOfKey(name, all, language);
            return (
              <InteractionTag key={name} value={name} size="small">
                <InteractionTagPrimary hasSecondaryAction>{shown}</InteractionTagPrimary>
                <InteractionTagSecondary aria-label={say('removeName', { name: shown })} />
              </InteractionTag>
            );
          })}
        </TagGroup>
      )}
    </>
  );
}
