import type { FrameworkSheetWord } from '../../definitions/words/frameworkSheet';
import type { FrameworkDraft } from './frameworkDraft';
import type { FrameworkCell, FrameworkTable } from './frameworkTables';

type Row = ReadonlyMap<FrameworkSheetWord, FrameworkCell>;

/** The parts of one table (questions, themes, domains): their ids by row, and the id that a name in a cell means. */
export interface NamedParts {
  ids: readonly string[];
  /** The id, or undefined with a mistake said for a name that is there but means nothing. */
  idOf: (row: Row, word: FrameworkSheetWord, path: readonly (string | number)[]) => string | undefined;
}

/** @param name the columns in which a part's name may stand, English first */
export function namedParts(
  draft: FrameworkDraft,
  table: FrameworkTable | undefined,
  kind: 'question' | 'theme' | 'domain',
  name: readonly FrameworkSheetWord[],
): NamedParts {
  const known = new Map<string, string>();
  const ids = (table?.rows ?? []).map(
    (row) => row.get('id')?.text ?? idFrom(row.get(name[0] ?? 'name')?.text ?? ''),
  );
  table?.rows.forEach((row, at) => {
    const id = ids[at] ?? '';
    for (const text of [id, ...name.map((word) => row.get(word)?.text ?? '')]) {
      if (text !== '' && !known.has(text.toLowerCase())) known.set(text.toLowerCase(), id);
    }
  });
  return {
    ids,
    idOf: (row, word, path) => {
      const cell = row.get(word);
      draft.place(path, cell);
      if (cell === undefined) return undefined;
      const id = known.get(cell.text.toLowerCase());
      if (id === undefined) draft.mistake('frameworkUnknownName', cell.at, path, { kind, name: cell.text });
      return id;
    },
  };
}

/** "Getting help" becomes "getting-help". */
export function idFrom(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
