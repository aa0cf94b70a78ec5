import { Field, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { periodLabel } from '../../definitions/words/periodLabel';
import { usePane } from '../usePane';

/** The period to judge, in the officer's language, or the latest of each indicator. */
export function PeriodPicker({ periods }: { periods: readonly string[] }): JSX.Element {
  const { state, dispatch, say, language } = usePane();
  return (
    <Field label={say('period')}>
      <Select
        value={state.choices.period}
        onChange={(_, { value }) => {
          dispatch({ kind: 'periodChosen', period: value });
        }}
      >
        <option value="">{say('latest')}</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {periodLabel(period, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
