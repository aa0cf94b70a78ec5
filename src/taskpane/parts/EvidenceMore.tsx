import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import { rankedOf } from '../charts/rankedOf';
import { trendOf } from '../charts/trendOf';
import { workedOut } from '../state/workedOut';
import { usePane } from '../usePane';
import { Drawing } from './Drawing';

const useStyles = makeStyles({
  more: { gridColumn: '1 / -1', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap' },
  method: { margin: 0, paddingInlineStart: '16px', color: tokens.colorNeutralForeground2 },
});

/** What each button is called for who hears it apart from its figure. */
const names = { showCharts: 'showChartsOf', showMethod: 'showMethodOf' } as const;

/** More about one indicator, on request: its charts (ranked dots, and the years), and how its figures were worked out. */
export function EvidenceMore(props: {
  assessment: Assessment;
  comparison: Comparison;
  /** Its cell is selected in the workbook: the charts open with that, and close when it no longer is. */
  selected: boolean;
}): JSX.Element | null {
  const { assessment, comparison, selected } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const [was, setWas] = useState(selected);
  const [charts, setCharts] = useState(selected);
  const [method, setMethod] = useState(false);
  if (was !== selected) {
    setWas(selected);
    setCharts(selected);
  }
  const indicator = assessment.tidied.figures.indicators[comparison.indicator];
  if (indicator === undefined) return null;
  const title = inLanguage(indicator.title, language);
  const isDrawn = comparison.ranked.length >= 2 && comparison.value !== undefined;
  const more = (word: keyof typeof names, open: boolean, onOpen: (open: boolean) => void) => (
    <Button
      size="small"
      appearance="subtle"
      icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
      iconPosition="after"
      aria-expanded={open}
      aria-label={say(names[word], { title })}
      onClick={() => {
        onOpen(!open);
      }}
    >
      {say(word)}
    </Button>
  );
  return (
    <div className={styles.more}>
      <div className={styles.buttons}>
        {isDrawn && more('showCharts', charts, setCharts)}
        {more('showMethod', method, setMethod)}
      </div>
      {isDrawn && charts && (
        <>
          <Drawing draw={(options) => rankedOf(assessment, comparison, indicator, say, options)} />
          <Drawing draw={(options) => trendOf(assessment, comparison, indicator, say, options)} />
        </>
      )}
      {method && (
        <ul className={styles.method}>
          {workedOut(assessment, comparison).map((line) => (
            <li key={line}>
              <Text size={200}>{line}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
