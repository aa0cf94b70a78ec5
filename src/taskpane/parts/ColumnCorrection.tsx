import { Field, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { columnReadingWords } from '../../definitions/words/sheets/setup';
import { columnName } from '../../domain/cellName';
import { columnReadings } from '../../domain/correction';
import type { SetupColumn } from '../../domain/tableSetup';
import { correctionTyped } from '../state/correctionTyped';
import { useChoice } from '../useChoice';
import { usePane } from '../usePane';

/** What one column holds: as understood, or as the officer says. */
export function ColumnCorrection({ column }: { column: SetupColumn }): JSX.Element {
  const { state, say, language } = usePane();
  const { key } = column;
  const typed = correctionTyped(state, key);
  const said = columnReadings.find((reading) =>
    Object.values<string>(columnReadingWords[reading]).includes(String(typed.first)),
  );
  const { shown, busy, want } = useChoice<string>(key, said ?? '', (value) => {
    const chosen = columnReadings.find((reading) => reading === value);
    const first = chosen === undefined ? '' : columnReadingWords[chosen][language];
    return (jobs) => {
      jobs.correct(key, { first });
    };
  });
  return (
    <Field label={`${columnName(column.column)} ${column.heading}`} size="small">
      <Select
        value={shown}
        aria-busy={busy}
        onChange={(_, { value }) => {
          want(value);
        }}
      >
        <option value="">
          {say('asUnderstood', { reading: columnReadingWords[column.readAs][language] })}
        </option>
        {columnReadings.map((reading) => (
          <option key={reading} value={reading}>
            {columnReadingWords[reading][language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
