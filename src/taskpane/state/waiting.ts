import type { OwnedSheet } from '../../domain/owned';
import type { Choices } from '../../excel/choices';
import type { PaneState, SetAside, TypedFor } from './paneState';

/** What one council has waiting in the pane. */
export type WaitingFor = Omit<TypedFor, 'changes'>;

/** What was typed and entered in the pane and stands on no sheet yet, as the workbook keeps it. */
export interface Waiting {
  /** What was chosen then: the council and framework that it was typed for. */
  choices: Choices;
  /** Corrections of what was read, saved lists and pairs: of no council. */
  setup: OwnedSheet['entries'];
  /** By the council's name; '' before one was chosen. */
  councils: ReadonlyMap<string, WaitingFor>;
  aside: readonly SetAside[];
}

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
