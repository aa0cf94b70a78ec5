import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { Evidence } from '../../domain/judgement';
import { evidenceCell } from '../state/evidenceCell';
import { evidenceTitle } from '../state/evidenceTitle';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';
import { LearnFromLines } from './LearnFromLines';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  why: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

/** One piece of evidence: what it is, its level, how the level came about, and its cell. */
export function EvidenceLine(props: {
  assessment: Assessment;
  evidence: Evidence;
  why: readonly string[];
}): JSX.Element {
  const { assessment, evidence, why } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const cell = evidenceCell(assessment, evidence);
  const comparison =
    evidence.kind === 'indicator' ? assessment.compared.comparisons[evidence.index] : undefined;
  return (
    <li className={styles.line}>
      <Text>{evidenceTitle(assessment, evidence, language)}</Text>
      <span>
        <Badge appearance="outline" color={evidence.level === undefined ? 'informative' : 'brand'}>
          {evidence.level === undefined
            ? say('evidenceContext')
            : say('evidenceLevel', { level: evidence.level })}
        </Badge>
      </span>
      <Text size={200} className={styles.why}>
        {why.join(' ')} {cell !== undefined && <CellLink at={cell} />}
      </Text>
      {comparison !== undefined && <LearnFromLines assessment={assessment} comparison={comparison} />}
    </li>
  );
}
