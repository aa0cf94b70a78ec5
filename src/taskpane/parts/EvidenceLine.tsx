import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { Evidence } from '../../domain/judgement';
import { evidenceCell } from '../state/evidenceCell';
import { evidenceFigure } from '../state/evidenceFigure';
import { evidenceTitle } from '../state/evidenceTitle';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';
import { EvidenceMore } from './EvidenceMore';
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
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '2px' },
  figure: { gridColumn: '1 / -1' },
  why: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

/** One piece of evidence: what it is, its level, how the level came about, and its cell. */
export function EvidenceLine(props: {
  assessment: Assessment;
  evidence: Evidence;
  why: readonly string[];
}): JSX.Element {
  const { assessment, evidence, why } = props;
  const { state, say, language } = usePane();
  const place = useRef<HTMLLIElement>(null);
  const isSelected = evidence.kind === 'indicator' && state.about?.indicator === evidence.id;
  const styles = useStyles();
  const figure = evidenceFigure(assessment, evidence);
  const cell = evidenceCell(assessment, evidence);
  const comparison =
    evidence.kind === 'indicator' ? assessment.compared.comparisons[evidence.index] : undefined;
  useEffect(() => {
    if (!isSelected) return;
    // after the domain that it stands in was opened and brought to the top
    const frame = requestAnimationFrame(() => place.current?.scrollIntoView({ block: 'nearest' }));
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isSelected]);
  return (
    <li
      ref={place}
      className={mergeClasses(styles.line, isSelected && styles.selected)}
      aria-current={isSelected ? 'true' : undefined}
    >
      <Text>{evidenceTitle(assessment, evidence, language)}</Text>
      <span>
        <Badge appearance="outline" color={evidence.level === undefined ? 'informative' : 'brand'}>
          {evidence.level === undefined
            ? say('evidenceContext')
            : say('evidenceLevel', { level: evidence.level })}
        </Badge>
      </span>
      {figure !== undefined && (
        <Text size={200} className={styles.figure}>
          <Text size={200} weight="semibold">
            {figure.own}
          </Text>
          {figure.beside === '' ? '' : `; ${figure.beside}`}
        </Text>
      )}
      <Text size={200} className={styles.why}>
        {evidence.kind === 'indicator' && evidenceTitle(assessment, evidence, language) !== evidence.id && (
          <Text size={200} weight="semibold">
            {evidence.id}{' '}
          </Text>
        )}
        {why.join(' ')} {cell !== undefined && <CellLink at={cell} />}
      </Text>
      {comparison !== undefined && (
        <EvidenceMore assessment={assessment} comparison={comparison} selected={isSelected} />
      )}
      {comparison !== undefined && <LearnFromLines assessment={assessment} comparison={comparison} />}
    </li>
  );
}
