import type { ComponentType } from 'react';

/** Not needed for the first look: loaded after it, so that the pane's own script stays small. */
const load = {
  judgements: async () => (await import('./JudgementsStep')).JudgementsStep,
  publish: async () => (await import('./PublishStep')).PublishStep,
  help: async () => (await import('./HelpPage')).HelpPage,
} as const;

export type LaterStep = keyof typeof load;

const here = new Map<LaterStep, ComponentType>();

/** A step that has been loaded; undefined before. */
export function stepHere(step: LaterStep): ComponentType | undefined {
  return here.get(step);
}

/** Loads a step. Where that fails it can be asked again. @throws ChunkLoadError of webpack's where there is no connection */
export async function loadStep(step: LaterStep): Promise<ComponentType> {
  const Step = here.get(step) ?? (await load[step]());
  here.set(step, Step);
  return Step;
}

/** Loads all of them, one after another: whoever loses the connection later can still go everywhere. One that does not come is asked for when it is opened. */
export async function loadStepsAhead(): Promise<void> {
  for (const step of Object.keys(load) as LaterStep[]) await loadStep(step).catch(() => undefined);
}
