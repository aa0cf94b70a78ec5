import type { Improvement } from '../domain/improvement';
import type { OwnedSheet } from '../domain/owned';
import { actionItems } from './actionItems';
import type { Assessed } from './assessed';
import { draftStrengths } from './draftStrengths';
import { gapsIn } from './gapsIn';
import { priorities } from './priorities';
import { strengthItems } from './strengthItems';

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
