import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import { authorityName } from '../../present/phrases/authorityName';
import { valueInWords } from '../../present/phrases/valueInWords';
import { usePane } from '../usePane';

/** Councils that are named for each. */
const mostNames = 3;

const useStyles = makeStyles({
  lines: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  line: { display: 'block' },
});

/** Who to learn from in one indicator: comparators that are significantly better, and those that improved most. */
export function LearnFromLines(props: {
  assessment: Assessment;
  comparison: Comparison;
}): JSX.Element | null {
  const { assessment, comparison } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const { learnFrom } = comparison;
  const indicator = assessment.tidied.figures.indicators[comparison.indicator];
  if (learnFrom === undefined || indicator === undefined) return null;
  const value = (amount: number): string => valueInWords(amount, indicator, language);
  const name = (index: number): string => authorityName(assessment, index);
  const better = learnFrom.better
    .slice(0, mostNames)
    .map((one) => say('learnValue', { name: name(one.authority), value: value(one.value) }));
  const improved = learnFrom.improved
    .slice(0, mostNames)
    .map((one) =>
      say('learnFromTo', { name: name(one.authority), from: value(one.from), to: value(one.value) }),
    );
  if (better.length + improved.length === 0) return null;
  return (
    <div className={styles.lines}>
      {better.length > 0 && (
        <Text size={200} className={styles.line}>
          {say('learnBetter', { names: better.join('; ') })}
        </Text>
      )}
      {improved.length > 0 && (
        <Text size={200} className={styles.line}>
          {say('learnImproved', { names: improved.join('; ') })}
        </Text>
      )}
    </div>
  );
}
