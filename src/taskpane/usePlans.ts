import { useEffect, useState } from 'react';
import type { Assessment } from '../domain/assessment';
import { inSlices } from '../domain/inSlices';
import type { SheetPlan } from '../domain/sheetPlan';
import { inPaneSlices } from './run/inPaneSlices';
import { plansToPublish } from './state/plansToPublish';
import { usePane } from './usePane';

/** Every sheet that a run can write, in the language that is chosen for the sheets; null until they are made. */
export function usePlans(assessment: Assessment): readonly SheetPlan[] | null {
  const { state, language } = usePane();
  const { language: chosen, first } = state.publishing;
  const [made, setMade] = useState<{ plans: readonly SheetPlan[] } | { fault: unknown } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const steps = plansToPublish(assessment, { language: chosen, first }, language);
    inSlices(steps, inPaneSlices({ signal: stop.signal }, 0, 1)).then(
      (plans) => {
        if (!stop.signal.aborted) setMade({ plans });
      },
      (fault: unknown) => {
        if (!stop.signal.aborted) setMade({ fault });
      },
    );
    return () => {
      stop.abort();
    };
  }, [assessment, chosen, first, language]);
  if (made === null) return null;
  if ('fault' in made) throw made.fault; // for the error boundary: it keeps what was typed
  return made.plans;
}
