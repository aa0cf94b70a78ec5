import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import { indicatorKey } from '../../domain/correction';
import type { Indicator } from '../../domain/indicator';
import { speaker } from '../../present/speaker';
import { useChoice } from '../useChoice';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';

const directions = ['higherIsBetter', 'lowerIsBetter', 'none'] as const;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, overflowWrap: 'anywhere' },
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', gap: '6px' },
  input: { minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Direction and unit of one indicator: as understood, or as the officer says. */
export function IndicatorCorrection({ indicator }: { indicator: Indicator }): JSX.Element {
  const { say, language } = usePane();
  const styles = useStyles();
  const key = indicatorKey(indicator.code);
  const [typedUnit, setTypedUnit] = useState<string | null>(null);
  const speak = speaker(language);
  const { code, polarity, at } = indicator;
  const name = inLanguage(indicator.title, language);
  const said = indicator.polarityFrom === 'setup' ? polarity : '';
  const direction = useChoice<string>(`${key} direction`, said, (value) => {
    const chosen = directions.find((each) => each === value);
    const first = chosen === undefined ? '' : speak(chosen);
    return (jobs) => {
      jobs.correct(key, { first });
    };
  });
  const unit = useChoice(`${key} unit`, indicator.unit, (second) => (jobs) => {
    jobs.correct(key, { second });
  });
  const keepUnit = (): void => {
    const wanted = typedUnit?.trim() ?? unit.shown;
    if (wanted !== unit.shown) unit.want(wanted);
    setTypedUnit(null);
  };
  return (
    <div className={styles.box}>
      <Text size={200}>
        <Text size={200} weight="semibold">
          {code}
        </Text>{' '}
        {name === code ? '' : name} {at !== undefined && <CellLink at={at} />}
      </Text>
      <div className={styles.row}>
        <Field size="small" label={speak('direction')}>
          <Select
            aria-label={say('polarityOf', { name: code })}
            aria-busy={direction.busy}
            value={direction.shown}
            onChange={(_, { value }) => {
              direction.want(value);
            }}
          >
            <option value="">{said === '' ? speak(polarity) : say('asInSheets')}</option>
            {directions.map((each) => (
              <option key={each} value={each}>
                {speak(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Field size="small" label={speak('unit')}>
          <Input
            input={{ className: styles.input }}
            aria-label={say('unitOf', { name: code })}
            aria-busy={unit.busy}
            value={typedUnit ?? unit.shown}
            onChange={(_, { value }) => {
              setTypedUnit(value);
            }}
            onBlur={keepUnit}
            onKeyDown={({ key }) => {
              if (key === 'Enter') keepUnit();
            }}
          />
        </Field>
      </div>
    </div>
  );
}
