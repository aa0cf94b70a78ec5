/** What was asked for last, so that it can be asked again. */
export interface LastAsked<Jobs> {
  again: ((jobs: Jobs) => void) | null;
}

/**
 * The same jobs; each call of one is noted in `last` with what it was given. Asked again, it is done with the jobs of that moment: they know
 * the pane as it is then.
 */
export function repeatable<Jobs extends object>(jobs: Jobs, last: LastAsked<Jobs>): Jobs {
  const noted = Object.entries(jobs).map(([name, job]: [string, Job]) => {
    const call: Job = (...given) => {
      last.again = (now) => {
        (now as Record<string, Job | undefined>)[name]?.(...given);
      };
      job(...given);
    };
    return [name, call] as const;
  });
  return Object.fromEntries(noted) as Jobs;
}

type Job = (...given: readonly unknown[]) => void;
