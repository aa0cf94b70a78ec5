import { aboutFields } from '../../definitions/frameworks/sheetBlocks';
import type { FrameworkSheetWord } from '../../definitions/words/frameworkSheet';
import { dayTyped } from '../../domain/dayTyped';
import type { FrameworkDraft } from './frameworkDraft';
import type { FrameworkCell } from './frameworkTables';
import { frameworkWord } from './frameworkWord';
import { idFrom, type NamedParts } from './namedParts';

type Row = ReadonlyMap<FrameworkSheetWord, FrameworkCell>;

/** What the sheet says of the framework as a whole, with the usual where it says nothing: two pieces, half of what is expected, a mean. */
export function aboutParts(
  rows: readonly Row[],
  draft: FrameworkDraft,
  questions: NamedParts,
): Record<string, unknown> & { best: unknown; matrix: unknown } {
  const said = new Map<FrameworkSheetWord, Row>();
  rows.forEach((row) => {
    const field = row.get('field');
    const word = field && frameworkWord(field.text, aboutFields);
    if (field !== undefined && word === undefined) {
      const allowed = aboutFields.join(', ');
      draft.mistake('frameworkNotOneOf', field.at, ['about', field.text], { allowed }, field.text);
    } else if (word !== undefined) said.set(word, row);
  });
  const row = (word: FrameworkSheetWord): Row => said.get(word) ?? new Map();
  const value = (word: FrameworkSheetWord, path: readonly string[]): FrameworkCell | undefined => {
    const cell = row(word).get('value');
    draft.place(path, cell ?? row(word).get('field'));
    return cell;
  };
  const date = value('date', ['date']);
  const question =
    value('across', ['matrix', 'across']) !== undefined || value('up', ['matrix', 'up']) !== undefined;
  const bands = draft.numbers(row('bands'), 'value', ['rollUp', 'bands']);
  const teams = draft.number(row('teamWeight'), 'value', ['teams', 'weight']);
  const purpose = draft.text(row('purpose'), ['about'], 'value', 'valueCy');
  const name = draft.text(row('name'), ['name'], 'value', 'valueCy');
  draft.place(['name'], row('name').get('field'));
  const isBands = draft.choice(
    row('rollUp'),
    'value',
    ['meanHalfUp', 'percentageBands'],
    ['rollUp', 'question'],
  );
  return {
    id: value('id', ['id'])?.text ?? idFrom(name.en ?? ''),
    version: value('version', ['version'])?.text ?? '1',
    date:
      date === undefined ? undefined : typeof date.content === 'number' ? dayTyped(date.content) : date.text,
    name,
    ...(purpose.en !== undefined && { about: purpose }),
    best: draft.choice(row('best'), 'value', ['highest', 'lowest'], ['scale', 'best']) ?? 'highest',
    coverage: {
      minimumEvidence: draft.number(row('minimum'), 'value', ['coverage', 'minimumEvidence']) ?? 2,
      floor: draft.number(row('floor'), 'value', ['coverage', 'floor']) ?? 0.5,
    },
    rollUp: {
      domain: 'weightedMeanHalfUp',
      question: isBands ?? 'meanHalfUp',
      ...(bands !== undefined && { bands }),
    },
    matrix: question
      ? {
          across: questions.idOf(row('across'), 'value', ['matrix', 'across']),
          up: questions.idOf(row('up'), 'value', ['matrix', 'up']),
        }
      : undefined,
    ...(teams !== undefined && { teams: { weight: teams } }),
  };
}
