import { aboutFields, sheetBlocks, type SheetBlock } from '../../definitions/frameworks/sheetBlocks';
import { frameworkSheetWords, type FrameworkSheetWord } from '../../definitions/words/frameworkSheet';
import { inLanguage, say } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import type { Language, Text } from '../../domain/text';
import { looks } from '../palette';
import { SheetBuilder } from '../sheetBuilder';

const blocks = Object.keys(sheetBlocks) as SheetBlock[];
const wide: readonly FrameworkSheetWord[] = [
  'descriptor',
  'descriptorCy',
  'text',
  'textCy',
  'definition',
  'definitionCy',
  'reason',
  'reasonCy',
  'question',
  'questionCy',
  'value',
  'valueCy',
];
/** The row of the tables' headings; header rows are below. */
const headingRow = 3;

/**
 * A framework as a sheet that the officer may change: its parts in tables side by side, so that each can grow downwards. Read back by
 * `frameworkOfGrid`. It is the officer's sheet from then on, never written again.
 */
export function frameworkTemplate(framework: Framework, language: Language): SheetPlan {
  const word = (key: FrameworkSheetWord, details?: Record<string, string>): string =>
    say(frameworkSheetWords, key, language, details);
  const widths = blocks.flatMap((block) => [
    ...sheetBlocks[block].map((column) => ((wide as readonly string[]).includes(column) ? 46 : 18)),
    3,
  ]);
  const sheet = new SheetBuilder('framework', '', word('sheet'), widths);
  sheet.title(word('title', { name: inLanguage(framework.name, language) }), word('howTo'));
  const tables = tablesOf(framework, word);
  let column = 0;
  for (const block of blocks) {
    const columns = sheetBlocks[block];
    const rows = tables[block];
    sheet.put(headingRow, column, word(block), looks.heading);
    columns.forEach((one, index) => {
      sheet.put(headingRow + 1, column + index, word(one), looks.header);
    });
    // an empty table keeps a row to write in
    const count = Math.max(1, rows.length);
    rows.forEach((row, at) => {
      row.forEach((value, index) => {
        sheet.put(headingRow + 2 + at, column + index, value);
      });
    });
    const area = { row: headingRow + 1, column, rows: count + 1, columns: columns.length };
    sheet.look({ ...area, row: headingRow + 2, rows: count }, { ...looks.entry });
    sheet.table(`framework_${block}`, area, false);
    column += columns.length + 1;
  }
  sheet.freeze(headingRow + 2, 0);
  return sheet.build();
}

function tablesOf(
  framework: Framework,
  word: (key: FrameworkSheetWord) => string,
): Record<SheetBlock, PlanValue[][]> {
  const { scale, questions, themes, domains, caps, indicatorRules, valueForMoney = [] } = framework;
  const both = ({ en, cy }: Text): PlanValue[] => [en, cy ?? null];
  return {
    about: aboutFields.map((field) => [word(field), ...aboutValue(framework, field, word)]),
    levels: scale.labels.map((label, at) => [at + 1, ...both(label)]),
    questions: questions.map(({ id, text }) => [id, ...both(text)]),
    labels: questions.flatMap(({ id, labels, domainLabels = [] }) => [
      ...labels.map((label, at) => [id, word('question'), at + 1, ...both(label)]),
      ...domainLabels.map((label, at) => [id, word('domains'), at + 1, ...both(label)]),
    ]),
    themes: themes.map(({ id, question, name }) => [id, question, ...both(name)]),
    domains: domains.map(({ id, theme, name, definition, weight, aliases }) => [
      id,
      theme,
      ...both(name),
      ...both(definition),
      weight,
      aliases.join('; ') || null,
    ]),
    descriptors: domains.flatMap(({ id, descriptors }) =>
      descriptors.map((descriptor, at) => [id, at + 1, ...both(descriptor)]),
    ),
    good: domains.flatMap((domain) =>
      (['goodForPublic', 'goodForMembers', 'scrutinyQuestions', 'evidenceKinds'] as const).flatMap((kind) =>
        (domain[kind] ?? []).map((text) => [domain.id, word(kind), ...both(text)]),
      ),
    ),
    caps: caps.map(({ id, domain, atMost, question, limit, reason }) => [
      id,
      domain,
      atMost,
      question,
      limit,
      ...both(reason),
    ]),
    rules: indicatorRules.map((one) => [
      one.indicator,
      word(one.rule),
      one.rule === 'threshold' ? one.bounds.join('; ') : null,
      one.weight ?? null,
    ]),
    money: valueForMoney.map(({ cost, outcome, domain }) => [cost, outcome, domain ?? null]),
  };
}

function aboutValue(
  { id, version, date, name, about, scale, coverage, rollUp, matrix, teams }: Framework,
  field: (typeof aboutFields)[number],
  word: (key: FrameworkSheetWord) => string,
): PlanValue[] {
  switch (field) {
    case 'name':
      return [name.en, name.cy ?? null];
    case 'purpose':
      return [about?.en ?? null, about?.cy ?? null];
    case 'id':
      return [id];
    case 'version':
      return [version];
    case 'date':
      return [date];
    case 'best':
      return [word(scale.best)];
    case 'minimum':
      return [coverage.minimumEvidence];
    case 'floor':
      return [coverage.floor];
    case 'rollUp':
      return [word(rollUp.question)];
    case 'bands':
      return [rollUp.bands?.join('; ') ?? null];
    case 'across':
      return [matrix?.across ?? null];
    case 'up':
      return [matrix?.up ?? null];
    case 'teamWeight':
      return [teams?.weight ?? null];
  }
}
