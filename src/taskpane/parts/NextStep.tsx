import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { StepId } from '../state/paneState';
import { usePane } from '../usePane';

/** The way on to another step, named for it. `second`: something else is to be done first, and is the button that stands out. */
export function NextStep(props: { step: StepId; disabled?: boolean; second?: boolean }): JSX.Element {
  const { step, disabled = false, second = false } = props;
  const { dispatch, say } = usePane();
  return (
    <Button
      appearance={second ? 'secondary' : 'primary'}
      disabled={disabled}
      onClick={() => {
        dispatch({ kind: 'stepChosen', step });
      }}
    >
      {say('next', { step: say(step) })}
    </Button>
  );
}
