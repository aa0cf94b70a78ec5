import { Text } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import { councilLabel } from '../../present/phrases/councilLabel';
import { toResults } from '../../present/toResults';
import { CompareFirst } from '../parts/CompareFirst';
import { MatrixView } from '../parts/MatrixView';
import { MovedList } from '../parts/MovedList';
import { NoLevelsBar } from '../parts/NoLevelsBar';
import { NextStep } from '../parts/NextStep';
import { ProblemList } from '../parts/ProblemList';
import { QuestionBlock } from '../parts/QuestionBlock';
import { StarView } from '../parts/StarView';
import { StaleBar } from '../parts/StaleBar';
import { StepSection } from '../parts/StepSection';
import type { Assessed } from '../state/paneState';
import { usePane } from '../usePane';

/** The third step: the grid with its reasons, the matrix, and the problems of the run. */
export function JudgementsStep(): JSX.Element {
  const { assessed } = usePane().state;
  return assessed === null ? <CompareFirst word="notCompared" /> : <Judgements assessed={assessed} />;
}

function Judgements({ assessed }: { assessed: Assessed }): JSX.Element {
  const { assessment } = assessed;
  const { state, say, language } = usePane();
  const spoken = useMemo(() => ({ ...assessment, language }), [assessment, language]);
  const { authorities } = assessment.tidied.figures;
  const own = authorities[assessment.own];
  const results = useMemo(() => toResults(spoken), [spoken]);
  return (
    <>
      <StaleBar />
      <NoLevelsBar assessment={assessment} />
      <MovedList assessed={assessed} />
      <StepSection
        heading={`${say('judgementsHeading')}: ${own === undefined ? '' : councilLabel(own, authorities, language)}`}
      >
        <Text size={200}>{say('suggestionNote')}</Text>
        <div>
          {assessment.framework.questions.map((question) => (
            <QuestionBlock key={question.id} assessment={spoken} results={results} question={question} />
          ))}
        </div>
      </StepSection>
      <MatrixView assessment={spoken} />
      <StarView assessment={spoken} />
      <StepSection heading={say('problemsHeading', { count: assessment.problems.length })}>
        <ProblemList problems={assessment.problems} />
      </StepSection>
      <NextStep step="publish" second={state.openDomain !== null} />
    </>
  );
}
