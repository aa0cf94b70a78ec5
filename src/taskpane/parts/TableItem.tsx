import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { FoundTable } from '../../domain/foundTable';
import { periodLabel } from '../../definitions/words/periodLabel';
import { problemSentence } from '../../present/problemSentence';
import { speaker } from '../../present/speaker';
import { tableStart } from '../state/tableStart';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';
import { TableCorrections } from './TableCorrections';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  doubts: { margin: 0, paddingLeft: '20px' },
  correct: { alignSelf: 'flex-start' },
});

/** One table: where it is, its layout, what is in it, its doubts, and the corrections on request. */
export function TableItem({ table }: { table: FoundTable }): JSX.Element {
  const { say, language } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const place = `${table.sheet} ${table.range}`;
  return (
    <li className={styles.table}>
      <span>
        <CellLink at={tableStart(table)} label={place} />
      </span>
      <Text size={200} className={styles.detail}>
        {described().join(' · ')}
      </Text>
      {table.doubts.length > 0 && (
        <ul className={styles.doubts}>
          {table.doubts.map(({ code, count, details }) => {
            const { message } = problemSentence({ code, details: details ?? {} }, language);
            return (
              <li key={code}>
                <Text size={200}>{count === 1 ? message : say('tableDoubt', { message, count })}</Text>
              </li>
            );
          })}
        </ul>
      )}
      {table.setup !== undefined && (
        <Button
          className={styles.correct}
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={say('correctTable', { place })}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {say('correct')}
        </Button>
      )}
      {open && table.setup !== undefined && <TableCorrections table={table} setup={table.setup} />}
    </li>
  );

  function described(): string[] {
    const { layout, skipped, readings, authorities, indicators, periods } = table;
    if (skipped === true) return [say('tableSkipped')];
    const parts = [speaker(language)(layout === 'none' ? 'layoutNone' : layout)];
    if (readings > 0) parts.push(say('tableReadings', { readings }));
    if (indicators.length > 0) parts.push(say('tableIndicators', { indicators: indicators.length }));
    if (authorities > 0) parts.push(say('tableAuthorities', { authorities }));
    const [first, last] = [periods[0], periods.at(-1)].map(
      (period) => period && periodLabel(period, language),
    );
    if (first !== undefined && last !== undefined) {
      parts.push(first === last ? first : say('tablePeriods', { first, last }));
    }
    return parts;
  }
}
