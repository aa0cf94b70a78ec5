import { useEffect, type JSX } from 'react';
import type { StepId } from '../state/paneState';
import { usePane } from '../usePane';
import { ComparatorsStep } from './ComparatorsStep';
import { FiguresStep } from './FiguresStep';
import { loadStepsAhead } from './laterSteps';
import { LoadedStep } from './LoadedStep';

const steps = {
  figures: <FiguresStep />,
  comparators: <ComparatorsStep />,
  judgements: <LoadedStep key="judgements" step="judgements" />,
  publish: <LoadedStep key="publish" step="publish" />,
} as const satisfies Record<StepId, JSX.Element>;

/** After the first look, in milliseconds: nothing is taken from it, nor from what the officer does first. */
const afterFirstLook = 2000;

/** The step that is open, or help in its place. */
export function StepPanel(): JSX.Element {
  const { step, helpOpen, read } = usePane().state;
  const isRead = read !== null;
  useEffect(() => {
    if (!isRead) return;
    const soon = setTimeout(() => void loadStepsAhead(), afterFirstLook);
    return () => {
      clearTimeout(soon);
    };
  }, [isRead]);
  return (
    <div role="tabpanel" id={`panel-${step}`} aria-labelledby={`step-${step}`}>
      {helpOpen ? <LoadedStep key="help" step="help" /> : steps[step]}
    </div>
  );
}
