import type { PaneState, TypedFor, Waiting, WaitingFor } from './paneState';

/** Everything that waits; councils without anything are left out. */
export function waitingOf(state: PaneState): Omit<Waiting, 'choices'> {
  const { drafts, findingDrafts, actionDrafts, entered, typedFor, choices, aside } = state;
  const { grid, actions, setup } = entered;
  const here = { drafts, findingDrafts, actionDrafts, grid, actions };
  const councils = [...[...typedFor].map(withoutChanges), [choices.authority, here] as const];
  return { setup, aside, councils: new Map(councils.filter(([, waits]) => isAny(waits))) };
}

function withoutChanges([council, typed]: readonly [string, TypedFor]): readonly [string, WaitingFor] {
  const { drafts, findingDrafts, actionDrafts, grid, actions } = typed;
  return [council, { drafts, findingDrafts, actionDrafts, grid, actions }];
}

function isAny(waits: WaitingFor): boolean {
  return Object.values(waits).some(({ size }) => size > 0);
}
