import { Button, makeStyles, Text } from '@fluentui/react-components';
import { DocumentArrowRight20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import { DocumentChoice } from '../parts/DocumentChoice';
import { CloseYear } from '../parts/CloseYear';
import { CompareFirst } from '../parts/CompareFirst';
import { PublishLanguage } from '../parts/PublishLanguage';
import { SheetChoice } from '../parts/SheetChoice';
import { StaleBar } from '../parts/StaleBar';
import { StepSection } from '../parts/StepSection';
import { UndoPublish } from '../parts/UndoPublish';
import { sheetKey } from '../state/sheetKey';
import { usePane } from '../usePane';
import { usePlans } from '../usePlans';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** The fourth step: what will be written where, the writing, the way to the new sheets, and back. */
export function PublishStep(): JSX.Element {
  const { assessed } = usePane().state;
  return assessed === null ? (
    <>
      <CompareFirst word="compareFirst" />
      <UndoPublish />
    </>
  ) : (
    <Publishing assessment={assessed.assessment} />
  );
}

function Publishing({ assessment }: { assessment: Assessment }): JSX.Element {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  const { published, publishing, work } = state;
  const plans = usePlans(assessment);
  const count = plans?.filter(({ id, part }) => !publishing.leftOut.has(sheetKey(id, part))).length ?? 0;
  return (
    <>
      <StaleBar />
      <StepSection heading={say(published === null ? 'publishHeading' : 'publishedHeading')}>
        <Text size={200}>{say('publishNote')}</Text>
        <PublishLanguage />
        {plans !== null && (
          <>
            <SheetChoice plans={plans} />
            {count === 0 && <Text>{say('chooseSheet')}</Text>}
            <Button
              className={styles.start}
              appearance="primary"
              icon={<DocumentArrowRight20Regular />}
              disabledFocusable={work !== null || count === 0}
              onClick={jobs.publish}
            >
              {say(published === null ? 'publishNow' : 'publishAgain', { count })}
            </Button>
          </>
        )}
      </StepSection>
      {/* not before the sheets above them are there: they would be moved away from under the pointer */}
      {plans !== null && (
        <>
          <CloseYear assessment={assessment} />
          <UndoPublish />
          <DocumentChoice />
        </>
      )}
    </>
  );
}
