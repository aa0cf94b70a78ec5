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
  const keys = keysOf(tables);
  return (
    <Accordion collapsible>
      <AccordionItem value="tables">
        <AccordionHeader as="h3">{say('tablesHeading', { count: tables.length })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {tables.map((table, index) => (
              <TableItem key={keys[index]} table={table} />
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** A table keeps its key when a correction gives it another layout or range; some are found twice, as what they hold is of two kinds. */
function keysOf(tables: readonly FoundTable[]): string[] {
  const places = tables.map(({ setup, sheet, range }) => setup?.key ?? `${sheet}!${range}`);
  return places.map(
    (place, index) => `${place} ${places.slice(0, index).filter((each) => each === place).length}`,
  );
}
