import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { pairsTyped } from '../../definitions/pairsTyped';
import { pairedCost, pairKey } from '../../domain/moneyPairing';
import { ownedSheet } from '../../domain/ownedSheet';
import { ownedNow } from '../state/ownedNow';
import { pairEntry } from '../state/pairEntry';
import { pairsNow } from '../state/pairsNow';
import type { WorkbookRead } from '../state/paneState';
import { usePane } from '../usePane';
import { MoneyPairForm } from './MoneyPairForm';
import { MoneyPairLine } from './MoneyPairLine';
import { UndoLast } from './UndoLast';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

/** Which costs are compared with which outcomes: as the framework and the sheets say, or as the officer does. Kept on Setup, used by the next comparison. */
export function MoneyPairs({ read }: { read: WorkbookRead }): JSX.Element | null {
  const { state, jobs, say, language } = usePane();
  const styles = useStyles();
  if (read.tidied.figures.indicators.length < 2) return null;
  const pairs = pairsNow(state);
  const typed = pairsTyped(ownedNow(state));
  const outcomesOf = (cost: string): string[] =>
    pairs.filter((pair) => pair.cost === cost).map(({ outcome }) => outcome);
  const pair = (cost: string, outcomes: readonly string[]): void => {
    jobs.enter(pairEntry(read, cost, outcomes, language));
  };
  // costs that the officer paired with nothing: only there can what the sheets say be had back
  const without = [...typed.keys()].filter((cost) => outcomesOf(cost).length === 0);
  return (
    <Accordion collapsible>
      <AccordionItem value="pairs">
        <AccordionHeader as="h3" size="small">
          {say('pairsHeading', { count: pairs.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Text size={200}>{say('pairsHint')}</Text>
          {pairs.length + without.length === 0 && <Text>{say('pairsNone')}</Text>}
          <ul className={styles.list}>
            {pairs.map((each) => (
              <MoneyPairLine
                key={`${each.cost} ${each.outcome}`}
                pair={each}
                onRemove={() => {
                  pair(
                    each.cost,
                    outcomesOf(each.cost).filter((outcome) => outcome !== each.outcome),
                  );
                }}
              />
            ))}
            {without.map((cost) => (
              <MoneyPairLine
                key={cost}
                pair={{ cost, from: 'officer' }}
                onRemove={() => {
                  jobs.enter({ sheet: 'setup', key: pairKey(cost), after: new Map() });
                }}
              />
            ))}
          </ul>
          <MoneyPairForm
            indicators={read.tidied.figures.indicators}
            taken={outcomesOf}
            onPair={(cost, outcome) => {
              pair(cost, [...outcomesOf(cost), outcome]);
            }}
          />
          <div role="status">{typed.size > 0 && <Text size={200}>{whereKept()}</Text>}</div>
          <UndoLast mine={({ key }) => pairedCost(key) !== undefined} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );

  function whereKept(): string {
    const sheet = ownedSheet(state.read?.owned, 'setup')?.name ?? '';
    const isHere = [...typed.keys()].some((cost) => state.entered.setup.has(pairKey(cost)));
    return isHere || sheet === '' ? say('pairsHere') : say('pairsOnSheet', { sheet });
  }
}
