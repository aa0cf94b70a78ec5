import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { Indicator } from '../../domain/indicator';
import { hasRegister } from '../state/hasRegister';
import { indicatorsMatching } from '../state/indicatorsMatching';
import { usePane } from '../usePane';
import { IndicatorCorrection } from './IndicatorCorrection';
import { ShowMore } from './ShowMore';

/** How many indicators are shown at first, and how many more at a time. */
const shownAtOnce = 20;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  button: { alignSelf: 'flex-start' },
});

const isUnknown = ({ polarity }: Indicator): boolean => polarity === 'unknown';

/** The indicators that were found, those without a known direction first: the officer can say direction and unit. */
export function IndicatorList({ indicators }: { indicators: readonly Indicator[] }): JSX.Element {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  // one whose direction the officer says stays where it is
  const [unknown] = useState(() => new Set(indicators.filter(isUnknown).map(({ code }) => code)));
  const sorted = useMemo(() => {
    const isFirst = (one: Indicator): boolean => isUnknown(one) || unknown.has(one.code);
    return [...indicators].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  }, [indicators, unknown]);
  const [typed, setTyped] = useState('');
  const found = indicatorsMatching(sorted, typed);
  const left = found.length - shown;
  return (
    <Accordion collapsible>
      <AccordionItem value="indicators">
        <AccordionHeader as="h3">{say('indicatorsHeading', { count: indicators.length })}</AccordionHeader>
        <AccordionPanel className={styles.list}>
          <Text size={200}>{say('indicatorsHint')}</Text>
          {sorted.length > shownAtOnce && (
            <Field
              label={say('findIndicator')}
              size="small"
              validationState={found.length === 0 ? 'warning' : 'none'}
              validationMessage={
                found.length === 0 ? { children: say('noIndicator'), role: 'alert' } : undefined
              }
            >
              <Input
                type="search"
                value={typed}
                onChange={(_, { value }) => {
                  setTyped(value);
                }}
              />
            </Field>
          )}
          {found.slice(0, shown).map((indicator) => (
            <IndicatorCorrection key={indicator.code} indicator={indicator} />
          ))}
          {state.read !== null && !hasRegister(state.read) && (
            <Button
              className={styles.button}
              size="small"
              disabledFocusable={state.work !== null}
              onClick={jobs.insertRegister}
            >
              {say('insertRegister')}
            </Button>
          )}
          <ShowMore
            left={left}
            atOnce={shownAtOnce}
            onMore={() => {
              setShown(shown + shownAtOnce);
            }}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
