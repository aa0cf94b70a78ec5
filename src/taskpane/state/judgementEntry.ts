import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { inLanguage } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import type { Language } from '../../domain/text';
import type { Entry } from '../../excel/enterEntry';
import type { Draft } from './draft';

/** A judgement as it stands in the officer's columns of the Judgement grid: the level by its label, as in the sheet's own list. */
export function judgementEntry(
  draft: Draft,
  domain: string,
  framework: Framework,
  language: Language,
): Entry {
  const { level, reason, by, on } = draft;
  const label = level === null ? undefined : levelLabels(framework, domain)[level - 1];
  const said = label !== undefined || reason.trim() !== '';
  return new Map([
    ['level', label === undefined ? '' : inLanguage(label, language)],
    ['reason', reason.trim()],
    ['by', said ? by.trim() : ''],
    ['on', said ? on : ''],
  ]);
}
