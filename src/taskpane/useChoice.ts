import { useEffect, useState } from 'react';
import { usePane } from './usePane';
import type { Asking } from './usePaneJobs';

/**
 * A choice that can be gone on with by keys while a job is under way: it is shown at once, and carried out in its turn, also where the
 * officer has gone to another step by then. Only the last counts.
 * @param id of this choice, among all of the pane
 * @param chosen what counts now; shown again where the job came to nothing
 * @param choose carries it out
 */
export function useChoice<Value>(
  id: string,
  chosen: Value,
  choose: (value: Value) => Asking,
): { shown: Value; busy: boolean; want: (value: Value) => void } {
  const { state, jobs } = usePane();
  const busy = state.work !== null;
  const [wanted, setWanted] = useState<{ value: Value } | null>(null);
  useEffect(() => {
    if (!busy && !jobs.waits(id)) setWanted(null);
  }, [busy, jobs, id, wanted]);
  return {
    shown: wanted === null ? chosen : wanted.value,
    busy,
    want: (value) => {
      setWanted({ value });
      jobs.inTurn(id, choose(value));
    },
  };
}
