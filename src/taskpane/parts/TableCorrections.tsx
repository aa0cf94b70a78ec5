import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { setupWords } from '../../definitions/words/sheets/setup';
import type { FoundTable } from '../../domain/foundTable';
import type { TableSetup } from '../../domain/tableSetup';
import { correctionTyped } from '../state/correctionTyped';
import { useChoice } from '../useChoice';
import { usePane } from '../usePane';
import { ColumnCorrection } from './ColumnCorrection';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  row: { display: 'flex', gap: '8px', alignItems: 'end' },
  number: { minWidth: 0, width: '64px' },
});

/** What the officer can correct of a table: skip it, name its header row, say what a column holds. It is kept on the Setup sheet. */
export function TableCorrections(props: { table: FoundTable; setup: TableSetup }): JSX.Element {
  const { table, setup } = props;
  const { state, jobs, say, language } = usePane();
  const styles = useStyles();
  const { key } = setup;
  const typed = correctionTyped(state, key);
  const [row, setRow] = useState(String(setup.header?.row ?? ''));
  const { shown, busy, want } = useChoice(key, table.skipped === true, (skipped) => (now) => {
    now.correct(key, { first: skipped ? setupWords.setupYes[language] : '' });
  });
  return (
    <div className={styles.box}>
      <Checkbox
        label={say('skipTable')}
        aria-busy={busy}
        checked={shown}
        onChange={(_, { checked }) => {
          want(checked === true);
        }}
      />
      <div className={styles.row}>
        <Field label={say('headerRow')} size="small">
          <Input
            type="number"
            min={1}
            input={{ className: styles.number }}
            value={row}
            onChange={(_, { value }) => {
              setRow(value);
            }}
          />
        </Field>
        <Button
          size="small"
          disabledFocusable={busy || row === String(typed.second)}
          onClick={() => {
            jobs.correct(key, { second: row === '' ? '' : Number(row) });
          }}
        >
          {say('apply')}
        </Button>
      </div>
      {table.skipped !== true && setup.columns.length > 0 && (
        <>
          <Text size={200} weight="semibold">
            {say('columnsHeading')}
          </Text>
          {setup.columns.map((column) => (
            <ColumnCorrection key={column.key} column={column} />
          ))}
        </>
      )}
    </div>
  );
}
