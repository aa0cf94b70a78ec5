import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import { cellName } from '../../domain/cellName';
import type { Language } from '../../domain/text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    height: '28px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    minWidth: '64px',
    padding: '0 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  contents: {
    padding: '0 8px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The address of the selected cell and what is in it: said to screen readers as the selection moves. */
export function CellBar(props: {
  row: number;
  column: number;
  shown: string;
  language: Language;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div
      className={styles.bar}
      role="status"
      aria-live="polite"
      aria-label={say(workbenchWords, 'selected', props.language)}
    >
      <span className={styles.name}>{cellName(props.row, props.column)}</span>
      <span className={styles.contents}>{props.shown}</span>
    </div>
  );
}
