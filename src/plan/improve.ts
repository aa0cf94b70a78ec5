import type { ClosedFigure, YearOnYear } from '../domain/closedYear';
import type { Comparison, Compared } from '../domain/comparison';
import type { Framework } from '../domain/framework';
import type { Improvement } from '../domain/improvement';
import type { Judged } from '../domain/judgement';
import type { OwnedSheet } from '../domain/owned';
import type { Tidied } from '../domain/tidied';
import { actionItems } from './actionItems';
import { draftStrengths } from './draftStrengths';
import { gapsIn } from './gapsIn';
import { priorities } from './priorities';
import { strengthItems } from './strengthItems';

/** What a figure did since a year was closed. In the indicator's unit; the bounds are of the difference, at 95%. */
export interface FigureChanged {
  difference: number;
  lower95?: number;
  upper95?: number;
  direction: Comparison['trend'];
}

/** All that the plan is made from. */
export interface Assessed {
  tidied: Tidied;
  compared: Compared;
  judged: Judged;
  framework: Framework;
  /** Our own sheets as they stand: what the officer wrote there is kept. */
  owned: readonly OwnedSheet[];
  years: YearOnYear | undefined;
  /** ISO day of the run: what is due before it is overdue. */
  on: string;
  /** The test of a change, `compare`'s own: undefined where the figure is gone. */
  changeSince: (then: ClosedFigure, now: Comparison) => FigureChanged | undefined;
}

/**
 * From evidence to plan, by rules alone: strengths and areas for development as the evidence shows them, priorities by domain, a line in the
 * action plan for each area; then what the officer wrote to them, and what is missing. Nothing that the officer wrote is ever left out.
 */
export function improve(from: Assessed): Improvement {
  const { framework, judged, owned } = from;
  const entriesOf = (id: OwnedSheet['id']): OwnedSheet['entries'] =>
    owned.find((sheet) => sheet.id === id)?.entries ?? new Map();
  const strengths = strengthItems(draftStrengths(from), entriesOf('strengths'), framework);
  const written = entriesOf('actions');
  const headed = priorities(strengths, written, framework, judged);
  const actions = actionItems(strengths, headed, written, from);
  const { objectives = [], partnerActions = [] } = from.tidied;
  const made = { strengths, priorities: headed, actions, objectives, partnerActions };
  return { ...made, gaps: gapsIn(made, from) };
}
