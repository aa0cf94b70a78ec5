import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import type { Question } from '../../domain/framework';
import { matrixInWords } from '../../present/phrases/matrixInWords';
import { besideTyping } from '../besideTyping';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({
  // only where a framework's words are longer than ours: no word is broken, whatever the width
  frame: { overflowX: 'auto', padding: '2px' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    height: '32px',
    width: '20%', // as near as the words leave
    textAlign: 'center',
    padding: '2px',
  },
  head: { fontWeight: tokens.fontWeightRegular, padding: '2px', textAlign: 'center', hyphens: 'manual' },
  rowHead: { textAlign: 'start', paddingLeft: 0 },
  lit: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    outline: `2px solid ${tokens.colorNeutralForeground1}`,
  },
});

/** The performance matrix: one question across, the other up, the council's cell marked and said in words. */
export const MatrixView = besideTyping(function MatrixView({
  assessment,
}: {
  assessment: Assessment;
}): JSX.Element | null {
  const { say, language } = usePane();
  const styles = useStyles();
  const { framework, judged } = assessment;
  const across = framework.questions.find(({ id }) => id === framework.matrix?.across);
  const up = framework.questions.find(({ id }) => id === framework.matrix?.up);
  const { matrix } = judged;
  if (across === undefined || up === undefined || matrix === null) return null;
  const label = (question: Question, level: number): string => {
    const text = question.labels[level - 1];
    return text === undefined ? '' : inLanguage(text, language);
  };
  // worst to best from left to right and from bottom to top, whichever number is best
  const columns = across.labels.map((_, index) => index + 1);
  if (framework.scale.best === 'lowest') columns.reverse();
  const rows = [...columns].reverse();
  const { x, y } = matrix;
  return (
    <StepSection heading={say('matrixHeading')}>
      <Text>{matrixInWords(assessment)}</Text>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={say('matrixHeading')}>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
                  {label(up, row)}
                </th>
                {columns.map((column) => {
                  const lit = column === x && row === y;
                  return (
                    <td key={column} className={lit ? `${styles.cell} ${styles.lit}` : styles.cell}>
                      {lit ? `● ${say('here')}` : ''}
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.head}>
                  {label(across, column)}
                </th>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </StepSection>
  );
});
