import {
  Combobox,
  Field,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  Option,
  TagGroup,
} from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Authority } from '../../domain/authority';
import { authorityName } from '../state/authorityName';
import { namesMatching } from '../state/namesMatching';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '280px' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** The officer's own list of comparators: typed and picked, shown as tags that can be taken away. */
export function OwnList(props: { names: readonly string[]; authorities: readonly Authority[] }): JSX.Element {
  const { names, authorities } = props;
  const { state, dispatch, say, language } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const others = authorities.filter((authority) => authority.name !== state.choices.authority);
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
            <Option key={authority.gss} value={authority.name} text={authorityName(authority, language)}>
              {authorityName(authority, language)}
            </Option>
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
            const authority = authorities.find((each) => each.name === name);
            const shown = authority === undefined ? name : authorityName(authority, language);
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
