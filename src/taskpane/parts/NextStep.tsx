import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { StepId } from '../state/paneState';
import { usePane } from '../usePane';

/** The way on to another step, named for it. */
export function NextStep({ step, disabled = false }: { step: StepId; disabled?: boolean }): JSX.Element {
  const { dispatch, say } = usePane();
  return (
    <Button
      appearance="primary"
      disabled={disabled}
      onClick={() => {
        dispatch({ kind: 'stepChosen', step });
      }}
    >
      {say('next', { step: say(step) })}
    </Button>
  );
}
