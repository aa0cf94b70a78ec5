import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'start', paddingBottom: '4px' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 8px', textAlign: 'start' },
});

const rows = [
  ['Caerdydd', '61.2', '63.0'],
  ['Merthyr Tydfil', '58.4', '57.9'],
] as const;

/** What a table of figures looks like, for an officer whose workbook has none yet. The numbers are made up. */
export function TableExample(): JSX.Element {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say('exampleCaption')}</caption>
      <thead>
        <tr>
          {[say('exampleCouncil'), '2023-24', '2024-25'].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([council, ...values]) => (
          <tr key={council}>
            <th scope="row" className={styles.cell}>
              {council}
            </th>
            {values.map((value) => (
              <td key={value} className={styles.cell}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
