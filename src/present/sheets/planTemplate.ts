import { planTableWords } from '../../definitions/words/planTables';
import { say } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import type { PlanTable } from '../../domain/planTable';
import type { SheetPlan } from '../../domain/sheetPlan';
import type { Language } from '../../domain/text';
import { looks } from '../palette';
import { SheetBuilder } from '../sheetBuilder';
import { listDomains, listedRows } from './listDomains';

type Word = keyof typeof planTableWords;

interface Template {
  name: Word;
  title: Word;
  howTo: Word;
  /** Headings, each with its width in characters. */
  columns: readonly (readonly [heading: Word, width: number])[];
}

const templates: Readonly<Record<PlanTable, Template>> = {
  objectives: {
    name: 'sheetObjectives',
    title: 'objectivesTitle',
    howTo: 'objectivesHowTo',
    columns: [
      ['ref', 12],
      ['objective', 60],
      ['lead', 24],
      ['indicators', 30],
    ],
  },
  partnerActions: {
    name: 'sheetPartnerActions',
    title: 'partnerActionsTitle',
    howTo: 'partnerActionsHowTo',
    columns: [
      ['ref', 12],
      ['action', 60],
      ['partner', 24],
      ['objective', 16],
      ['domain', 28],
      ['due', 12],
      ['progress', 30],
    ],
  },
  targets: {
    name: 'sheetTargets',
    title: 'targetsTitle',
    howTo: 'targetsHowTo',
    columns: [
      ['indicator', 40],
      ['period', 14],
      ['target', 12],
    ],
  },
};
const headerRow = 3;

/** A sheet for objectives, partner actions or targets, as it is inserted: an empty table under headings that are read. The officer's from then on. */
export function planTemplate(kind: PlanTable, framework: Framework, language: Language): SheetPlan {
  const { name, title, howTo, columns } = templates[kind];
  const words = (key: Word): string => say(planTableWords, key, language);
  const domainColumn = columns.findIndex(([heading]) => heading === 'domain');
  const widths = columns.map(([, width]) => width);
  const sheet = new SheetBuilder(
    'actions',
    '',
    words(name),
    domainColumn < 0 ? widths : [...widths, 3, 32], // a column is left free before the list of domains
  );
  sheet.title(words(title), words(howTo));
  sheet.blank();
  sheet.row(
    columns.map(([heading]) => words(heading)),
    looks.header,
  );
  sheet.blank();
  const area = { row: headerRow, column: 0, rows: 2, columns: columns.length };
  sheet.look({ ...area, row: headerRow + 1, rows: 1 }, looks.entry);
  sheet.table(`${kind}_table`, area, true);
  if (domainColumn >= 0)
    listDomains(
      sheet,
      { headerRow, column: domainColumn, listColumn: columns.length + 1 },
      framework,
      language,
    );
  columns.forEach(([heading], column) => {
    const below = { row: headerRow + 1, column, rows: listedRows, columns: 1 };
    if (heading === 'due') sheet.look(below, { numberFormat: 'yyyy-mm-dd' });
    if (heading === 'objective' || heading === 'action') sheet.look(below, { wrap: true });
  });
  sheet.freeze(headerRow + 1, 1);
  return sheet.build();
}
