import type { SheetBlock } from '../../definitions/frameworks/sheetBlocks';
import type { FrameworkSheetWord } from '../../definitions/words/frameworkSheet';
import type { Problem } from '../../domain/problem';
import type { FrameworkDraft } from './frameworkDraft';
import type { FrameworkCell, FrameworkTable } from './frameworkTables';
import type { NamedParts } from './namedParts';

type Row = ReadonlyMap<FrameworkSheetWord, FrameworkCell>;
const lists = ['goodForPublic', 'goodForMembers', 'scrutinyQuestions', 'evidenceKinds'] as const;

/** The domains, each with its descriptors and with what good looks like, which stand in tables of their own. */
export function domainParts(
  tables: ReadonlyMap<SheetBlock, FrameworkTable>,
  draft: FrameworkDraft,
  themes: NamedParts,
  domains: NamedParts,
  levels: number,
): Record<string, unknown>[] {
  const made = (tables.get('domains')?.rows ?? []).map((row, at): Record<string, unknown> => {
    row.forEach((cell) => {
      draft.place(['domains', at], cell);
    });
    draft.place(['domains', at, 'id'], row.get('id'));
    return {
      id: domains.ids[at],
      theme: themes.idOf(row, 'theme', ['domains', at, 'theme']),
      name: draft.text(row, ['domains', at, 'name'], 'name', 'nameCy'),
      definition: draft.text(row, ['domains', at, 'definition'], 'definition', 'definitionCy'),
      descriptors: Array.from({ length: levels }),
      evidenceKinds: [],
      weight: draft.number(row, 'weight', ['domains', at, 'weight']) ?? 1,
      aliases: (row.get('aliases')?.text ?? '').split(';').flatMap((name) => name.trim() || []),
    };
  });
  const find = (row: Row, block: string, index: number): number => {
    const id = domains.idOf(row, 'domain', [block, index]);
    return id === undefined ? -1 : domains.ids.indexOf(id);
  };
  const descriptorsOf = (at: number): unknown[] => made[at]?.['descriptors'] as unknown[];
  const astray: { at: number; descriptor: unknown }[] = [];
  tables.get('descriptors')?.rows.forEach((row, index) => {
    const at = find(row, 'descriptors', index);
    if (at < 0) return;
    const path = ['descriptors', index, 'level'];
    const level = draft.number(row, 'level', path);
    const cell = row.get('level') ?? row.get('domain');
    if (cell === undefined) return;
    const goesAstray = (code: string, details: Problem['details'], text?: string): void => {
      draft.mistake(code, cell.at, path, details, text);
      const descriptor = draft.text(row, ['descriptors', index, 'descriptor'], 'descriptor', 'descriptorCy');
      astray.push({ at, descriptor });
    };
    if (typeof level !== 'number' || !Number.isInteger(level) || level < 1 || level > levels) {
      goesAstray('frameworkLevelOff', { levels }, cell.text);
      return;
    }
    const descriptors = descriptorsOf(at);
    if (descriptors[level - 1] !== undefined) {
      goesAstray('frameworkDouble', { name: String(level) });
      return;
    }
    const where = ['domains', at, 'descriptors', level - 1];
    draft.place(where, cell);
    descriptors[level - 1] = draft.text(row, where, 'descriptor', 'descriptorCy');
  });
  // what stands under a wrong level is not missing: its level is what is said
  for (const { at, descriptor } of astray) {
    const descriptors = descriptorsOf(at);
    const gap = descriptors.indexOf(undefined);
    if (gap >= 0) descriptors[gap] = descriptor;
  }
  tables.get('good')?.rows.forEach((row, index) => {
    const at = find(row, 'good', index);
    const kind = draft.choice(row, 'kind', lists, ['good', index, 'kind']);
    const domain = made[at];
    if (domain === undefined || kind === undefined) return;
    const list = (domain[kind] ??= []) as unknown[];
    const where = ['domains', at, kind, list.length];
    draft.place(where, row.get('text') ?? row.get('domain'));
    list.push(draft.text(row, where, 'text', 'textCy'));
  });
  return made;
}
