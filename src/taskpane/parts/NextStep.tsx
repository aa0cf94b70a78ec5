import { Button, Tooltip } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { StepId } from '../state/paneState';
import { usePane } from '../usePane';

/**
 * The way on to another step, named for it.
 * `waitsFor`: why it cannot be gone yet; said where the button is reached, by key or pointer.
 * `second`: something else is to be done first, and is the button that stands out.
 */
export function NextStep(props: { step: StepId; waitsFor?: string; second?: boolean }): JSX.Element {
  const { step, waitsFor, second = false } = props;
  const { dispatch, say } = usePane();
  const button = (
    <Button
      appearance={second ? 'secondary' : 'primary'}
      disabledFocusable={waitsFor !== undefined}
      onClick={() => {
        dispatch({ kind: 'stepChosen', step });
      }}
    >
      {say('next', { step: say(step) })}
    </Button>
  );
  if (waitsFor === undefined) return button;
  return (
    <Tooltip content={waitsFor} relationship="description">
      {button}
    </Tooltip>
  );
}
