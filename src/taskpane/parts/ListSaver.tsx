import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { textOfNames } from '../../definitions/namesInText';
import { savedListRow } from '../state/savedListsNow';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: '8px', alignItems: 'flex-end', flexWrap: 'wrap' },
  name: { flexGrow: 1, minWidth: '120px' },
});

/** Saves the councils that were named as a list of the officer's own, on the sheet Setup, and chooses it. */
export function ListSaver({ names }: { names: readonly string[] }): JSX.Element {
  const { state, dispatch, jobs, say } = usePane();
  const styles = useStyles();
  const [name, setName] = useState('');
  const wanted = name.trim();
  return (
    <div className={styles.line}>
      <Field className={styles.name} size="small" label={say('listSaveAs')}>
        <Input
          value={name}
          maxLength={100}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Button
        size="small"
        disabledFocusable={wanted === '' || names.length === 0 || state.work !== null}
        onClick={() => {
          const after = new Map([
            ['first', wanted],
            ['second', textOfNames(names)],
          ]);
          // not before it is kept: the councils that were named are only here until then
          jobs.enter({ sheet: 'setup', key: savedListRow(state, wanted), after }, () => {
            dispatch({ kind: 'comparatorsChosen', comparators: { kind: 'list', name: wanted } });
          });
        }}
      >
        {say('listSave')}
      </Button>
    </div>
  );
}
