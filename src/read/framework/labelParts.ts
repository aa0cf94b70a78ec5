import type { FrameworkSheetWord } from '../../definitions/words/frameworkSheet';
import type { FrameworkDraft } from './frameworkDraft';
import type { FrameworkCell } from './frameworkTables';
import type { NamedParts } from './namedParts';

type Row = ReadonlyMap<FrameworkSheetWord, FrameworkCell>;

/** The labels of a question's levels: its own, and those of its domains where the sheet gives them. */
export interface QuestionLabels {
  labels: unknown[];
  domainLabels?: unknown[];
}

/** The labels of each question, by its place; the scale's where the sheet gives it none. */
export function labelParts(
  rows: readonly Row[],
  draft: FrameworkDraft,
  questions: NamedParts,
  scale: readonly unknown[],
): (question: number) => QuestionLabels {
  const own = questions.ids.map((): unknown[] => []);
  const ofDomains = questions.ids.map((): unknown[] => []);
  rows.forEach((row, index) => {
    const id = questions.idOf(row, 'question', ['labels', index, 'question']);
    const at = id === undefined ? -1 : questions.ids.indexOf(id);
    const path = ['labels', index, 'level'];
    const level = draft.number(row, 'level', path);
    const kind = draft.choice(row, 'of', ['question', 'domain', 'domains'], ['labels', index, 'of']);
    const [field, lists] =
      kind === undefined || kind === 'question'
        ? (['labels', own] as const)
        : (['domainLabels', ofDomains] as const);
    const list = lists[at];
    if (list === undefined) return;
    const cell = row.get('level') ?? row.get('question');
    if (typeof level !== 'number' || !Number.isInteger(level) || level < 1 || level > scale.length) {
      if (cell !== undefined)
        draft.mistake('frameworkLevelOff', cell.at, path, { levels: scale.length }, cell.text);
      return;
    }
    const where = ['questions', at, field, level - 1];
    draft.place(where, cell);
    list[level - 1] = draft.text(row, where, 'label', 'labelCy');
  });
  return (at) => {
    const [labels = [], domainLabels = []] = [own[at], ofDomains[at]];
    return {
      labels: labels.length > 0 ? Array.from(labels) : [...scale],
      ...(domainLabels.length > 0 && { domainLabels: Array.from(domainLabels) }),
    };
  };
}
