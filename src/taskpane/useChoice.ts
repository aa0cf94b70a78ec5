import { useEffect, useEffectEvent, useState } from 'react';
import { usePane } from './usePane';

/**
 * A choice that starts a job, and can be gone on with by keys while one is under way: it is shown at once, and carried out when the job is
 * done. Only the last counts.
 * @param chosen what counts now; shown again where the job came to nothing
 * @param choose starts the job
 */
export function useChoice<Value>(
  chosen: Value,
  choose: (value: Value) => void,
): { shown: Value; busy: boolean; want: (value: Value) => void } {
  const busy = usePane().state.work !== null;
  const [wanted, setWanted] = useState<{ value: Value; asked: boolean } | null>(null);
  const ask = useEffectEvent((value: Value) => {
    if (value !== chosen) choose(value);
  });
  useEffect(() => {
    if (busy || wanted === null) return;
    // unless a key has come meanwhile
    setWanted((now) => (now !== wanted ? now : now.asked ? null : { ...now, asked: true }));
    if (!wanted.asked) ask(wanted.value);
  }, [busy, wanted]);
  return {
    shown: wanted === null ? chosen : wanted.value,
    busy,
    want: (value) => {
      setWanted({ value, asked: false });
    },
  };
}
