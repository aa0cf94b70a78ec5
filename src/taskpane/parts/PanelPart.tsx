import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  // one within another stands off from what is above it
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    minWidth: 0,
    '& section': { marginTop: '8px' },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A part of an open domain, under its heading. */
export function PanelPart({ heading, children }: { heading: string; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h6 className={styles.heading}>{heading}</h6>
      {children}
    </section>
  );
}
