import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '20px', minWidth: 0 },
  heading: { margin: 0, color: tokens.colorNeutralForeground1 },
});

/** A heading of a step with what stands under it. */
export function StepSection({ heading, children }: { heading: string; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {heading}
      </Subtitle2>
      {children}
    </section>
  );
}
