import { inLanguage } from '../../definitions/words/say';
import type { ActionItem } from '../../domain/action';
import type { Assessment } from '../../domain/assessment';
import type { Entry } from '../../excel/enterEntry';
import { actorInWords, areaInWords } from '../../present/phrases/actionInWords';
import type { ActionDraft } from './actionDraft';
import { actionDraftOf } from './actionDraftOf';
import { typedText } from './typedText';

/**
 * A row of the action plan with what was changed in the pane laid over what stands in it: a cell that was not touched stays as it is, whatever
 * is written there.
 * @param action absent: a new one of the officer's own
 * @param known what stands in the row
 */
export function actionEntry(
  assessment: Assessment,
  action: ActionItem | undefined,
  draft: ActionDraft,
  known: Entry,
): Entry {
  const { framework, language } = assessment;
  const entry = new Map(known);
  const before = actionDraftOf(draft.domain, action);
  const lay = (column: keyof ActionDraft, text: string): void => {
    if (draft[column] !== before[column]) entry.set(column, typedText(text));
  };
  lay('words', draft.words);
  lay('actor', draft.actor === '' ? '' : actorInWords(draft.actor, language));
  lay('owner', draft.owner);
  lay('due', draft.due);
  lay('progress', draft.progress);
  if (action === undefined) {
    const name = framework.domains.find(({ id }) => id === draft.domain)?.name;
    entry.set('domain', name === undefined ? draft.domain : inLanguage(name, language));
  } else if (!entry.has('draft')) {
    // on no sheet yet: what it was written to is kept beside it, so that a later run can tell whether that has changed
    const area = areaInWords(assessment, action);
    if (area !== '') entry.set('draft', area);
  }
  return entry;
}
