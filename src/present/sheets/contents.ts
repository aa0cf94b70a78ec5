import type { Assessment } from '../../domain/assessment';
import type { SheetId } from '../../domain/owned';
import type { SheetPlan } from '../../domain/sheetPlan';
import { inLanguage } from '../../definitions/words/say';
import type { SheetWord } from '../../definitions/words/sheets';
import { placeTable } from '../layout/placeTable';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { dayInWords } from '../phrases/dayInWords';
import { periodInWords } from '../phrases/periodInWords';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';

/** What is on each sheet, in a sentence; a sheet that is not here is known by its own title. */
const about: Readonly<Partial<Record<SheetId, SheetWord>>> = {
  grid: 'contentsOfGrid',
  matrix: 'contentsOfMatrix',
  star: 'contentsOfStar',
  charts: 'contentsOfCharts',
  benchmark: 'contentsOfBenchmark',
  committee: 'contentsOfCommittee',
  problems: 'contentsOfProblems',
  setup: 'contentsOfSetup',
  method: 'contentsOfMethod',
  strengths: 'contentsOfStrengths',
  actions: 'contentsOfActions',
  log: 'contentsOfLog',
  years: 'contentsOfYears',
  teams: 'contentsOfTeams',
  money: 'contentsOfMoney',
};

/**
 * The contents: what this is about, and each of our sheets with what is on it and a link.
 * @param plans the sheets to list, under the names that they will have
 * @param other the same sheets' contents in the other language, where there are such: listed last
 */
export function contents(
  assessment: Assessment,
  plans: readonly SheetPlan[],
  other?: { name: string; part: string },
): SheetPlan {
  const { framework, language, on } = assessment;
  const speak = speaker(language);
  const authority = authorityName(assessment, assessment.own);
  const sheet = new SheetBuilder('contents', '', speak('sheetContents'), [36, 100]);
  sheet.title(speak('contentsTitle', { authority }), speak('contentsHowToRead'));
  sheet.blank();
  const facts = [
    [speak('contentsCouncil'), authority],
    [speak('contentsFramework'), inLanguage(framework.name, language)],
    [speak('period'), periodInWords(assessment)],
    [speak('contentsDate'), dayInWords(on, language)],
    [speak('contentsLanguage'), speak(language === 'en' ? 'contentsEnglish' : 'contentsWelsh')],
  ] as const;
  for (const fact of facts) {
    const row = sheet.row(fact, { ...looks.plain, wrap: true });
    sheet.look({ row, column: 0, rows: 1, columns: 1 }, { bold: true });
  }
  sheet.blank();
  const rows = plans.map(({ id, name, cells }) => {
    const word = about[id];
    return [name, word === undefined ? (cells[0]?.[0] ?? null) : speak(word)];
  });
  const columns = [
    { header: speak('contentsSheet'), wrap: true },
    { header: speak('contentsWhat'), wrap: true },
  ];
  const last = other === undefined ? [] : [[other.name, speak('contentsOther')]];
  const table = placeTable(sheet, 'contents', columns, [...rows, ...last]);
  plans.forEach(({ id, part }, index) => {
    sheet.link(table.row + 1 + index, 0, { plan: id, part, cell: 'A1' });
  });
  if (other !== undefined) {
    sheet.link(table.row + 1 + plans.length, 0, { plan: 'contents', part: other.part, cell: 'A1' });
  }
  sheet.look({ row: table.row + 1, column: 0, rows: table.rows - 1, columns: 1 }, looks.link);
  return sheet.build();
}
