import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FoundTable } from '../../domain/foundTable';
import { usePane } from '../usePane';
import { TableItem } from './TableItem';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
});

/** Every table that was found, where it is, what is in it and what is doubtful; each can be corrected. */
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
              <TableItem key={`${table.sheet}!${table.range} ${table.layout}`} table={table} />
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
