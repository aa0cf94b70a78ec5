import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { Question } from '../../domain/framework';
import type { QuestionResult } from '../../domain/judgement';
import { questionLabel } from '../../present/phrases/levelLabel';
import { levelsBehind } from '../../present/phrases/levelsBehind';
import { questionInWords } from '../../present/phrases/questionInWords';
import { speaker } from '../../present/speaker';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  answer: { padding: '8px', backgroundColor: tokens.colorNeutralBackground3, overflowWrap: 'anywhere' },
  line: { display: 'block' },
});

/** What a question comes to: a suggestion, until officers have judged every level that it rests on; how it came about, and what holds it down. */
export function QuestionAnswer(props: {
  assessment: Assessment;
  question: Question;
  result: QuestionResult;
}): JSX.Element {
  const { assessment, question, result } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const { known, unjudged } = levelsBehind(assessment, result);
  const label = questionLabel(question, result.level, language);
  const lines = [...questionInWords(assessment, result)];
  if (unjudged > 0) lines.push(speaker(language)('questionUnjudged', { unjudged, known }));
  return (
    <div className={styles.answer}>
      {label !== '' && (
        <Text weight="semibold" className={styles.line}>
          {unjudged > 0 ? say('answerSuggested', { label }) : label}
        </Text>
      )}
      {lines.map((line) => (
        <Text key={line} size={200} className={styles.line}>
          {line}
        </Text>
      ))}
    </div>
  );
}
