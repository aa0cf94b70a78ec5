import type { Actor, ActionItem, Priority } from '../../domain/action';
import type { Assessment } from '../../domain/assessment';
import { madeOnce } from '../../domain/madeOnce';
import type { StrengthItem } from '../../domain/strength';
import type { Language } from '../../domain/text';
import { inLanguage } from '../../definitions/words/say';
import { speaker } from '../speaker';
import { levelLabel } from './levelLabel';
import { strengthInWords } from './strengthInWords';

const actorWords = {
  council: 'actorCouncil',
  seniorManagers: 'actorSeniorManagers',
  staff: 'actorStaff',
} as const satisfies Record<Actor, string>;

/** "The Council", "Senior managers", "Staff". */
export function actorInWords(actor: Actor, language: Language): string {
  return speaker(language)(actorWords[actor]);
}

/** What is to be done: the officer's words, or that something is to be done about the area for development; '' where there is neither. */
export function actionInWords(assessment: Assessment, action: ActionItem): string {
  if (action.words !== '') return action.words;
  const area = areaInWords(assessment, action);
  return area === '' ? '' : speaker(assessment.language)('actionDraft', { area });
}

/** The areas of a plan by their keys: each action of thousands asks. */
const areasOf = madeOnce(
  (strengths: readonly StrengthItem[]): ReadonlyMap<string, StrengthItem> =>
    new Map(strengths.map((item) => [item.key, item])),
);

/** The area for development that an action answers; '' where it answers none, or the evidence no longer shows it. */
export function areaInWords(assessment: Assessment, { area }: ActionItem): string {
  const { strengths = [] } = assessment.improvement ?? {};
  const item = area === '' ? undefined : areasOf(strengths).get(area);
  return item === undefined ? '' : strengthInWords(assessment, item);
}

/** A priority's heading without its number: the officer's, or the domain with its level and number of areas. */
export function priorityInWords(assessment: Assessment, priority: Priority): string {
  return priority.words === '' ? priorityDraft(assessment, priority) : priority.words;
}

/** What a priority was drafted from; '' for the officer's own. */
export function priorityDraft({ framework, language }: Assessment, priority: Priority): string {
  const domain = framework.domains.find(({ id }) => id === priority.domain);
  if (domain === undefined) return '';
  const speak = speaker(language);
  const level = levelLabel(framework, domain.id, priority.level, language) || speak('notJudged');
  return speak('priorityDraft', { domain: inLanguage(domain.name, language), level, areas: priority.areas });
}
