import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import { hasDirection } from '../../domain/hasDirection';
import type { Indicator } from '../../domain/indicator';
import { usePane } from '../usePane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** A cost and an outcome to be paired: costs come first in the list of costs; outcomes are those of which somebody said what is good. */
export function MoneyPairForm(props: {
  indicators: readonly Indicator[];
  /** The outcomes that a cost is paired with already. */
  taken: (cost: string) => readonly string[];
  onPair: (cost: string, outcome: string) => void;
}): JSX.Element {
  const { indicators, taken, onPair } = props;
  const { state, say, language } = usePane();
  const styles = useStyles();
  const [cost, setCost] = useState('');
  const [outcome, setOutcome] = useState('');
  const options = (some: readonly Indicator[]): JSX.Element[] =>
    some.map(({ code, title }) => (
      <option key={code} value={code}>
        {inLanguage(title, language)}
      </option>
    ));
  const isMoney = ({ measure }: Indicator): boolean => measure === 'money';
  const money = indicators.filter(isMoney);
  const others = indicators.filter((one) => !isMoney(one));
  const directed = indicators.filter(
    (one) => hasDirection(one) && one.code !== cost && !taken(cost).includes(one.code),
  );
  const chosen = directed.some(({ code }) => code === outcome) ? outcome : '';
  return (
    <>
      <Field label={say('pairCost')} size="small">
        <Select
          value={cost}
          onChange={(_, { value }) => {
            setCost(value);
          }}
        >
          <option value="">{say('pairChoose')}</option>
          {money.length === 0 ? (
            options(others)
          ) : (
            <>
              <optgroup label={say('pairMoney')}>{options(money)}</optgroup>
              <optgroup label={say('pairOthers')}>{options(others)}</optgroup>
            </>
          )}
        </Select>
      </Field>
      <Field label={say('pairOutcome')} size="small">
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setOutcome(value);
          }}
        >
          <option value="">{say('pairChoose')}</option>
          {options(directed)}
        </Select>
      </Field>
      <Button
        className={styles.start}
        size="small"
        disabledFocusable={cost === '' || chosen === '' || state.work !== null}
        onClick={() => {
          onPair(cost, chosen);
          setOutcome('');
        }}
      >
        {say('pairAdd')}
      </Button>
    </>
  );
}
