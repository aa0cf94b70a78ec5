import { Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import { indicatorKey } from '../../domain/correction';
import type { Indicator } from '../../domain/indicator';
import { speaker } from '../../present/speaker';
import { useChoice } from '../useChoice';
import { useCorrection } from '../useCorrection';
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
  const { typed, correct } = useCorrection(indicatorKey(indicator.code));
  const [unit, setUnit] = useState<string | null>(null);
  const speak = speaker(language);
  const { code, polarity, at } = indicator;
  const name = inLanguage(indicator.title, language);
  const said = indicator.polarityFrom === 'setup' ? polarity : '';
  const direction = useChoice<string>(said, (value) => {
    const chosen = directions.find((each) => each === value);
    correct({ first: chosen === undefined ? '' : speak(chosen) });
  });
  const keepUnit = (): void => {
    if (unit !== null && unit !== typed.second && unit !== indicator.unit) correct({ second: unit.trim() });
    setUnit(null);
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
        <Select
          size="small"
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
        <Input
          size="small"
          input={{ className: styles.input }}
          aria-label={say('unitOf', { name: code })}
          value={unit ?? indicator.unit}
          onChange={(_, { value }) => {
            setUnit(value);
          }}
          onBlur={keepUnit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') keepUnit();
          }}
        />
      </div>
    </div>
  );
}
