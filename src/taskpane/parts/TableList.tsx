import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FoundTable, Layout } from '../../domain/foundTable';
import { tableStart } from '../state/tableStart';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';

const layoutWords = {
  long: 'layoutFigures',
  wideByAuthority: 'layoutFigures',
  wideByPeriod: 'layoutFigures',
  wideByIndicator: 'layoutFigures',
  wideMixed: 'layoutFigures',
  register: 'layoutRegister',
  context: 'layoutContext',
  neighbours: 'layoutNeighbours',
  families: 'layoutFamilies',
  findings: 'layoutFindings',
  targets: 'layoutTargets',
  lookup: 'layoutLookup',
  none: 'layoutNone',
} as const satisfies Record<Layout, string>;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  table: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Every table that was found, where it is and what is in it. */
export function TableList({ tables }: { tables: readonly FoundTable[] }): JSX.Element {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="tables">
        <AccordionHeader as="h3">{say('tablesHeading', { count: tables.length })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {tables.map((table) => (
              <li key={`${table.sheet}!${table.range}`} className={styles.table}>
                <span>
                  <CellLink at={tableStart(table)} label={`${table.sheet} ${table.range}`} />
                </span>
                <Text size={200} className={styles.detail}>
                  {described(table).join(' · ')}
                </Text>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );

  function described(table: FoundTable): string[] {
    const parts = [say(layoutWords[table.layout])];
    if (table.readings > 0) parts.push(say('tableReadings', { readings: table.readings }));
    if (table.authorities > 0) parts.push(say('tableAuthorities', { authorities: table.authorities }));
    const first = table.periods[0];
    const last = table.periods.at(-1);
    if (first !== undefined && last !== undefined) {
      parts.push(first === last ? first : say('tablePeriods', { first, last }));
    }
    return parts;
  }
}
