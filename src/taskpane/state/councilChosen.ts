import type { PaneState, TypedFor } from './paneState';

/** What a council has before anything was typed for it. */
export const nothingTyped: TypedFor = {
  drafts: new Map(),
  findingDrafts: new Map(),
  actionDrafts: new Map(),
  grid: new Map(),
  actions: new Map(),
  changes: [],
};

/**
 * The pane with another council, or with none (''): what was typed and entered for the one before waits for it, and is never another's. What
 * was typed while none was chosen goes with the first that is.
 */
export function councilChosen(state: PaneState, authority: string): PaneState {
  const before = state.choices.authority;
  if (authority === before) return state;
  const { drafts, findingDrafts, actionDrafts, entered, changes } = state;
  const { grid: typedGrid, actions: typedActions } = entered;
  const here: TypedFor = {
    drafts,
    findingDrafts,
    actionDrafts,
    changes,
    grid: typedGrid,
    actions: typedActions,
  };
  const typedFor = new Map(state.typedFor);
  const waited = typedFor.get(authority) ?? nothingTyped;
  typedFor.delete(authority);
  if (before !== '') typedFor.set(before, here);
  const { grid, actions, ...then } = before === '' ? both(waited, here) : waited;
  return {
    ...state,
    ...then,
    typedFor,
    entered: { ...entered, grid, actions },
    choices: { ...state.choices, authority },
  };
}

function both(first: TypedFor, then: TypedFor): TypedFor {
  return {
    drafts: new Map([...first.drafts, ...then.drafts]),
    findingDrafts: new Map([...first.findingDrafts, ...then.findingDrafts]),
    actionDrafts: new Map([...first.actionDrafts, ...then.actionDrafts]),
    grid: new Map([...first.grid, ...then.grid]),
    actions: new Map([...first.actions, ...then.actions]),
    changes: [...first.changes, ...then.changes],
  };
}
