import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import type { Area } from '../../host/model/area';
import { areaAddress } from '../../host/office/cells/areaAddress';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
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
  // over the cells, however long: nothing moves because of it
  refused: {
    position: 'absolute',
    top: 0,
    left: '64px',
    right: 0,
    zIndex: 10,
    padding: '5px 8px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    boxShadow: tokens.shadow8,
  },
});

/** The address of the selected cells and what is in the first: said to screen readers as the selection moves. */
export function CellBar(props: {
  area: Area;
  shown: string;
  /** Why something could not be done: stands in the place of what is in the cell. */
  refused: string | undefined;
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
      <span className={styles.name}>{areaAddress(props.area)}</span>
      <span className={props.refused === undefined ? styles.contents : styles.refused}>
        {props.refused ?? props.shown}
      </span>
    </div>
  );
}
