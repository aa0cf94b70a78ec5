import type { Gap } from '../../domain/improvement';
import type { Language } from '../../domain/text';
import type { SheetWord } from '../../definitions/words/sheets';
import { speaker } from '../speaker';

const words: Readonly<Record<Gap['code'], SheetWord>> = {
  areasWithoutAction: 'areasWithoutAction',
  actionsWithoutActor: 'actionsWithoutActor',
  actionsWithoutOwner: 'actionsWithoutOwner',
  actionsWithoutDue: 'actionsWithoutDue',
  actionsOverdue: 'actionsOverdue',
  actionsWithoutObjective: 'actionsWithoutObjective',
  objectiveWithoutIndicator: 'objectiveWithoutIndicator',
  objectiveWithoutAction: 'objectiveWithoutAction',
  indicatorsWithoutObjective: 'indicatorsWithoutObjective',
  objectiveNotKnown: 'objectiveNotKnown',
  indicatorNotKnown: 'indicatorNotKnown',
};

/** What is missing in the plan, in a sentence. */
export function gapInWords({ code, details }: Gap, language: Language): string {
  return speaker(language)(words[code], details);
}
