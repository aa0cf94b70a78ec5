import type { ActionItem } from '../../domain/action';
import type { ActionDraft } from './actionDraft';

/** What the form of an action shows before anything is typed: what stands in its row, or nothing for a new one. */
export function actionDraftOf(domain: string, action: ActionItem | undefined): ActionDraft {
  if (action === undefined) return { domain, words: '', actor: '', owner: '', due: '', progress: '' };
  const { words, actor = '', owner, due, progress } = action;
  return { domain, words, actor, owner, due, progress };
}
