import type { ActionItem, Priority } from './action';
import type { CellAt } from './grid';
import type { Objective, PartnerAction } from './objective';
import type { StrengthItem } from './strength';

/** What is missing in the plan, with its number and names; a sentence is made of it in `present/`. */
export interface Gap {
  code:
    | 'areasWithoutAction' // count, names, namesCy
    | 'actionsWithoutActor'
    | 'actionsWithoutOwner'
    | 'actionsWithoutDue'
    | 'actionsOverdue'
    | 'actionsWithoutObjective' // only where there are objectives
    | 'objectiveWithoutIndicator' // objective
    | 'objectiveWithoutAction' // objective
    | 'indicatorsWithoutObjective' // count, names; only where there are objectives
    | 'objectiveNotKnown' // objective, where
    | 'indicatorNotKnown'; // indicator, where
  details: Readonly<Record<string, string | number>>;
  at?: CellAt;
}

/** Who must do what about what: strengths, areas for development, priorities, actions, and how they hang together. */
export interface Improvement {
  /** In the framework's order of domains; in a domain strengths first. Those left out by the officer are in it too. */
  strengths: readonly StrengthItem[];
  /** By number. */
  priorities: readonly Priority[];
  /** By priority, then this year's before those carried over. */
  actions: readonly ActionItem[];
  objectives: readonly Objective[];
  partnerActions: readonly PartnerAction[];
  gaps: readonly Gap[];
}
