import { Button, Field, Input, makeStyles, Text } from '@fluentui/react-components';
import { CalendarCheckmark20Regular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { periodLabel } from '../../definitions/words/periodLabel';
import { yearLabel } from '../../domain/yearLabel';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/**
 * Closes the year under a name that the officer can change; the last closing can be taken back until the next. A name that the figures gave
 * is shown in the officer's language and kept as the figures say it: the same year, whichever language it is closed in.
 */
export function CloseYear({ assessment }: { assessment: Assessment }): JSX.Element {
  const { state, jobs, say, language } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const inWords = (year: string): string => periodLabel(year, language);
  const usual = yearLabel(assessment);
  const label = typed ?? inWords(usual);
  const { years, closedYears } = assessment;
  const names = years?.closed.map((year) => inWords(year.label)) ?? [];
  const last = closedYears?.undo?.label;
  const busy = state.work !== null;
  return (
    <StepSection heading={say('closeYear')}>
      <Text size={200}>{say('closeYearNote')}</Text>
      {names.length > 0 && <Text>{say('closedYearsThere', { years: names.join(', ') })}</Text>}
      <Field label={say('closeYearName')}>
        <Input
          value={label}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button
        className={styles.start}
        icon={<CalendarCheckmark20Regular />}
        disabledFocusable={busy || label.trim() === ''}
        onClick={() => {
          jobs.changeYears(label.trim() === inWords(usual) ? usual : label);
        }}
      >
        {say('closeYearNow', { year: label })}
      </Button>
      {last !== undefined && (
        <Button
          className={styles.start}
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => {
            jobs.changeYears(null);
          }}
        >
          {say('reopenYear', { year: inWords(last) })}
        </Button>
      )}
    </StepSection>
  );
}
