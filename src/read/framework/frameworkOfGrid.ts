import { parseFramework } from '../../definitions/frameworks/parseFramework';
import type { SheetBlock } from '../../definitions/frameworks/sheetBlocks';
import { frameworkSheetWords, type FrameworkSheetWord } from '../../definitions/words/frameworkSheet';
import type { Framework } from '../../domain/framework';
import type { Grid } from '../../domain/grid';
import type { Staged } from '../../domain/problem';
import { aboutParts } from './aboutParts';
import { domainParts } from './domainParts';
import { FrameworkDraft } from './frameworkDraft';
import { frameworkTables, type FrameworkCell, type FrameworkTable } from './frameworkTables';
import { labelParts } from './labelParts';
import { idFrom, namedParts } from './namedParts';

/** Rows: forty times those of the longest framework that is shipped. A longer sheet is none, and is not looked through. */
const longest = 5000;

type Row = ReadonlyMap<FrameworkSheetWord, FrameworkCell>;
const needed: readonly SheetBlock[] = ['about', 'questions', 'themes', 'domains'];

/**
 * The framework that an officer wrote on a sheet (made from the template, or in its shape).
 * @returns undefined where the sheet is none of a framework; else the framework, or undefined in it with one problem for each mistake, its
 * cell in `at`
 */
export function frameworkOfGrid(grid: Grid): Staged<Framework | undefined> | undefined {
  const tables = frameworkTables(grid);
  if (tables === undefined) return undefined;
  const draft = new FrameworkDraft();
  const rows = grid.values.filter((row) => row.some((cell) => cell !== '')).length;
  if (rows > longest) {
    const at = { sheet: grid.sheet, row: grid.top, column: grid.left };
    draft.mistake('frameworkSheetTooLong', at, [], { rows, most: longest });
    return { made: undefined, problems: draft.problems };
  }
  checkTables(grid, tables, draft);
  const json = frameworkIn(tables, draft);
  const said = new Set(draft.problems.map(({ details }) => String(details['path'])));
  const parsed = parseFramework(json, (path) => draft.placeOf(path));
  const others = parsed.problems.filter(({ details }) => !said.has(String(details['path'])));
  const problems = [...draft.problems, ...others];
  return { made: problems.length === 0 ? parsed.made : undefined, problems };
}

function checkTables(
  grid: Grid,
  tables: ReadonlyMap<SheetBlock, FrameworkTable>,
  draft: FrameworkDraft,
): void {
  draft.place([], { content: '', text: '', at: { sheet: grid.sheet, row: grid.top, column: grid.left } });
  for (const block of needed) {
    if (tables.has(block)) continue;
    const { en, cy } = frameworkSheetWords[block];
    const at = { sheet: grid.sheet, row: grid.top, column: grid.left };
    draft.mistake('frameworkTableMissing', at, [block], { table: en, tableCy: cy });
  }
  for (const [block, { at, missing, unknown }] of tables) {
    for (const word of missing) {
      const { en, cy } = frameworkSheetWords[word];
      draft.mistake('frameworkColumnMissing', at, [block], { column: en, columnCy: cy });
    }
    for (const { at: header, text } of unknown)
      draft.mistake('frameworkColumnUnknown', header, [block], { name: text });
  }
}

function frameworkIn(tables: ReadonlyMap<SheetBlock, FrameworkTable>, draft: FrameworkDraft): unknown {
  const rows = (block: SheetBlock): readonly Row[] => tables.get(block)?.rows ?? [];
  const questions = namedParts(draft, tables.get('questions'), 'question', ['question', 'questionCy']);
  const themes = namedParts(draft, tables.get('themes'), 'theme', ['name', 'nameCy']);
  const domains = namedParts(draft, tables.get('domains'), 'domain', ['name', 'nameCy']);
  const labels = rows('levels').map((row, at) =>
    draft.text(row, ['scale', 'labels', at], 'label', 'labelCy'),
  );
  const { best, matrix, ...about } = aboutParts(rows('about'), draft, questions);
  const labelsOf = labelParts(rows('labels'), draft, questions, labels);
  for (const [block, { at }] of tables) {
    const cell = { content: '', text: '', at };
    draft.place([block], cell);
    if (block === 'levels') draft.place(['scale'], cell);
    if (block === 'about') {
      for (const part of ['coverage', 'rollUp', 'name', 'date', 'version', 'id']) draft.place([part], cell);
    }
  }
  return {
    ...about,
    scale: { levels: labels.length, best, labels },
    questions: rows('questions').map((row, at) => {
      row.forEach((cell) => {
        draft.place(['questions', at], cell);
      });
      draft.place(['questions', at, 'id'], row.get('id'));
      return {
        id: questions.ids[at],
        text: draft.text(row, ['questions', at, 'text'], 'question', 'questionCy'),
        ...labelsOf(at),
      };
    }),
    themes: rows('themes').map((row, at) => {
      row.forEach((cell) => {
        draft.place(['themes', at], cell);
      });
      draft.place(['themes', at, 'id'], row.get('id'));
      return {
        id: themes.ids[at],
        question: questions.idOf(row, 'question', ['themes', at, 'question']),
        name: draft.text(row, ['themes', at, 'name'], 'name', 'nameCy'),
      };
    }),
    domains: domainParts(tables, draft, themes, domains, labels.length),
    caps: rows('caps').map((row, at) => {
      row.forEach((cell) => {
        draft.place(['caps', at], cell);
      });
      return {
        id:
          row.get('id')?.text ??
          idFrom(`${row.get('domain')?.text ?? ''} ${row.get('question')?.text ?? ''} ${at + 1}`),
        domain: domains.idOf(row, 'domain', ['caps', at, 'domain']),
        atMost: draft.number(row, 'atMost', ['caps', at, 'atMost']),
        question: questions.idOf(row, 'question', ['caps', at, 'question']),
        limit: draft.number(row, 'limit', ['caps', at, 'limit']),
        reason: draft.text(row, ['caps', at, 'reason'], 'reason', 'reasonCy'),
      };
    }),
    ...(matrix !== undefined && { matrix }),
    indicatorRules: rows('rules').map((row, at) => {
      const path = ['indicatorRules', at] as const;
      row.forEach((cell) => {
        draft.place(path, cell);
      });
      draft.place([...path, 'indicator'], row.get('indicator'));
      const bounds = draft.numbers(row, 'bounds', [...path, 'bounds']);
      const weight = draft.number(row, 'weight', [...path, 'weight']);
      return {
        indicator: row.get('indicator')?.text,
        rule:
          draft.choice(row, 'rule', ['quartile', 'threshold', 'target', 'context'], [...path, 'rule']) ??
          'quartile',
        ...(bounds !== undefined && { bounds }),
        ...(weight !== undefined && { weight }),
      };
    }),
    ...(rows('money').length > 0 && {
      valueForMoney: rows('money').map((row, at) => {
        row.forEach((cell) => {
          draft.place(['valueForMoney', at], cell);
        });
        const domain = domains.idOf(row, 'domain', ['valueForMoney', at, 'domain']);
        const pair = { cost: row.get('cost')?.text, outcome: row.get('outcome')?.text };
        return domain === undefined ? pair : { ...pair, domain };
      }),
    }),
  };
}
