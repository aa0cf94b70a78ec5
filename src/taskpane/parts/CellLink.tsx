import { Link, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { cellAddress } from '../../domain/cellName';
import type { CellAt } from '../../domain/grid';
import { usePane } from '../usePane';

// as large as the sentence that it stands in
const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** A cell by its address; a click selects it in the workbook. */
export function CellLink({ at, label }: { at: CellAt; label?: string }): JSX.Element {
  const { jobs, say } = usePane();
  const styles = useStyles();
  const address = cellAddress(at);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={say('goToCell', { cell: label ?? address })}
      onClick={() => {
        jobs.goTo(at);
      }}
    >
      {label ?? address}
    </Link>
  );
}
