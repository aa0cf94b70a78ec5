import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { usePane } from '../usePane';
import { StepSection } from './StepSection';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** The way back, where the workbook knows one. */
export function UndoPublish(): JSX.Element | null {
  const { state, jobs, say } = usePane();
  const styles = useStyles();
  if (!state.undoable) return null;
  return (
    <StepSection heading={say('undoPublish')}>
      <Text size={200}>{say('undoPublishNote')}</Text>
      <Button
        className={styles.start}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={state.work !== null}
        onClick={jobs.undoPublish}
      >
        {say('undoPublish')}
      </Button>
    </StepSection>
  );
}
