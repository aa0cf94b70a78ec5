import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import { rankedOf } from '../charts/rankedOf';
import { trendOf } from '../charts/trendOf';
import { usePane } from '../usePane';
import { Drawing } from './Drawing';

const useStyles = makeStyles({
  charts: { gridColumn: '1 / -1', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  button: { alignSelf: 'flex-start' },
});

/** The charts of one indicator, on request: ranked dots, and the years. */
export function EvidenceCharts(props: {
  assessment: Assessment;
  comparison: Comparison;
  /** Open from the first. */
  open: boolean;
}): JSX.Element | null {
  const { assessment, comparison } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? props.open;
  const indicator = assessment.tidied.figures.indicators[comparison.indicator];
  if (indicator === undefined || comparison.ranked.length < 2 || comparison.value === undefined) return null;
  return (
    <div className={styles.charts}>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={open}
        aria-label={say('showChartsOf', { title: inLanguage(indicator.title, language) })}
        onClick={() => {
          setChosen(!open);
        }}
      >
        {say('showCharts')}
      </Button>
      {open && (
        <>
          <Drawing draw={(options) => rankedOf(assessment, comparison, indicator, say, options)} />
          <Drawing draw={(options) => trendOf(assessment, comparison, indicator, say, options)} />
        </>
      )}
    </div>
  );
}
