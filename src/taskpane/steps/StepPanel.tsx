import { lazy, Suspense, type JSX } from 'react';
import type { StepId } from '../state/paneState';
import { usePane } from '../usePane';
import { ComparatorsStep } from './ComparatorsStep';
import { FiguresStep } from './FiguresStep';

// not needed for the first look: loaded when first opened, so that the pane's own script stays small
const JudgementsStep = lazy(async () => ({ default: (await import('./JudgementsStep')).JudgementsStep }));
const HelpPage = lazy(async () => ({ default: (await import('./HelpPage')).HelpPage }));
const PublishStep = lazy(async () => ({ default: (await import('./PublishStep')).PublishStep }));

const steps = {
  figures: FiguresStep,
  comparators: ComparatorsStep,
  judgements: JudgementsStep,
  publish: PublishStep,
} as const satisfies Record<StepId, unknown>;

/** The step that is open, or help in its place. */
export function StepPanel(): JSX.Element {
  const { step, helpOpen } = usePane().state;
  const Step = helpOpen ? HelpPage : steps[step];
  return (
    <div role="tabpanel" id={`panel-${step}`} aria-labelledby={`step-${step}`}>
      <Suspense fallback={null}>
        <Step />
      </Suspense>
    </div>
  );
}
