import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { inLanguage } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import { judgementColumns } from '../../domain/judgementColumns';
import type { JudgementRole } from '../../domain/judgementLog';
import type { Language } from '../../domain/text';
import type { Entry } from '../../excel/enterEntry';
import type { Draft, PersonDraft } from './draft';
import { isSaid } from './isSaid';
import { typedText } from './typedText';

const nobody: PersonDraft = { level: null, reason: '', by: '', on: '' };

/** A judgement as it stands in the officers' columns of the Judgement grid: levels by their labels, as in the sheet's own list. */
export function judgementEntry(
  draft: Draft,
  domain: string,
  framework: Framework,
  language: Language,
): Entry {
  const cells = (role: JudgementRole, person: PersonDraft): [string, string][] => {
    const { level, reason, by, on } = person;
    const label = level === null ? undefined : levelLabels(framework, domain)[level - 1];
    // as the sheet will keep them: the log compares what was written here with what it reads there
    const [why, who] = [typedText(reason), typedText(by)];
    const said = isSaid(person);
    const columns = judgementColumns[role];
    return [
      [columns.level, label === undefined ? '' : inLanguage(label, language)],
      [columns.reason, why],
      [columns.by, said ? who : ''],
      [columns.on, said ? on : ''],
    ];
  };
  return new Map([...cells('lead', draft), ...cells('moderator', draft.moderated ?? nobody)]);
}
