import type { PaneState, TypedFor } from './paneState';

/** What a council has before anything was typed for it. */
const nothing: TypedFor = {
  drafts: new Map(),
  findingDrafts: new Map(),
  actionDrafts: new Map(),
  grid: new Map(),
  actions: new Map(),
  changes: [],
};

/** The pane with another council: what was typed and entered for the one before waits for it, and is never another's. */
export function councilChosen(state: PaneState, authority: string): PaneState {
  const before = state.choices.authority;
  if (authority === before) return state;
  const { drafts, findingDrafts, actionDrafts, entered, changes } = state;
  const { grid, actions } = entered;
  const typedFor = new Map(state.typedFor);
  if (before !== '') typedFor.set(before, { drafts, findingDrafts, actionDrafts, grid, actions, changes });
  const {
    grid: gridThen,
    actions: actionsThen,
    ...then
  } = before === ''
    ? { ...nothing, drafts, findingDrafts, actionDrafts, grid, actions, changes }
    : (typedFor.get(authority) ?? nothing);
  return {
    ...state,
    ...then,
    typedFor,
    entered: { ...entered, grid: gridThen, actions: actionsThen },
    choices: { ...state.choices, authority },
  };
}
