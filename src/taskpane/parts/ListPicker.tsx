import { Button, Field, makeStyles, Select, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { ownedSheet } from '../../domain/ownedSheet';
import type { SavedList } from '../../domain/savedList';
import { labelOfKey } from '../state/councils';
import { usePane } from '../usePane';

const useStyles = makeStyles({ line: { display: 'flex', columnGap: '8px', flexWrap: 'wrap' } });

/** Which of the officer's saved lists, what is in it and where it stands; it can be changed and deleted. */
export function ListPicker(props: { name: string; lists: readonly SavedList[] }): JSX.Element {
  const { state, dispatch, jobs, say, language } = usePane();
  const styles = useStyles();
  const list = props.lists.find(({ name }) => name === props.name);
  const onPane = list !== undefined && state.entered.setup.has(list.key);
  const all = state.read?.tidied.figures.authorities ?? [];
  const sheet = ownedSheet(state.read?.owned, 'setup')?.name ?? '';
  return (
    <>
      <Field label={say('listWhich')} size="small">
        <Select
          value={props.name}
          onChange={(_, { value }) => {
            dispatch({ kind: 'comparatorsChosen', comparators: { kind: 'list', name: value } });
          }}
        >
          {props.lists.map(({ key, name }) => (
            <option key={key}>{name}</option>
          ))}
        </Select>
      </Field>
      <div role="status">
        {list !== undefined && (
          <Text size={200} block>
            {say('listCouncils', {
              names: list.names.map((name) => labelOfKey(name, all, language)).join(', '),
            })}{' '}
            {onPane ? say('listHere') : say('listOnSheet', { sheet })}
          </Text>
        )}
      </div>
      {list !== undefined && (
        <div className={styles.line}>
          <Button
            size="small"
            onClick={() => {
              dispatch({ kind: 'comparatorsChosen', comparators: { kind: 'named', names: list.names } });
            }}
          >
            {say('listEdit')}
          </Button>
          <Button
            size="small"
            disabledFocusable={state.work !== null}
            onClick={() => {
              const rest = props.lists.find(({ key }) => key !== list.key);
              jobs.enter({ sheet: 'setup', key: list.key, after: new Map() }, () => {
                dispatch({
                  kind: 'comparatorsChosen',
                  comparators: rest === undefined ? { kind: 'country' } : { kind: 'list', name: rest.name },
                });
              });
            }}
          >
            {say('listForget')}
          </Button>
        </div>
      )}
    </>
  );
}
