import { makeStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { DomainResult } from '../../domain/judgement';
import type { ResultDomain } from '../../domain/results';
import { besideTyping } from '../besideTyping';
import { usePane } from '../usePane';
import { EvidenceLine } from './EvidenceLine';
import { ShowMore } from './ShowMore';

/** How many pieces of evidence are shown at first: the judgement stands below them. */
const shownFirst = 15;

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The pieces of evidence of a domain: the first of them, then all. One that is selected in the workbook is shown in any case. */
export const EvidenceLines = besideTyping(function EvidenceLines(props: {
  assessment: Assessment;
  judged: DomainResult;
  said: ResultDomain;
}): JSX.Element {
  const { assessment, judged, said } = props;
  const { about } = usePane().state;
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  const { evidence } = judged;
  const selected = evidence.findIndex(({ kind, id }) => kind === 'indicator' && id === about?.indicator);
  const shown = isLong || selected >= shownFirst ? evidence : evidence.slice(0, shownFirst);
  const left = evidence.length - shown.length;
  return (
    <ul className={styles.list}>
      {shown.map((each, index) => (
        <EvidenceLine
          key={`${each.kind} ${each.id} ${index}`}
          assessment={assessment}
          evidence={each}
          why={said.evidence[index]?.why ?? []}
        />
      ))}
      {left > 0 && (
        <li>
          <ShowMore
            left={left}
            atOnce={left}
            onMore={() => {
              setIsLong(true);
            }}
          />
        </li>
      )}
    </ul>
  );
});
