import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import { gridWords } from '../../../src/definitions/words/sheets/grid';
import type { Results } from '../../../src/domain/results';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { cellsOf, workbookFor } from '../../excel/workbookFor';
import { commandLine, newFolder } from '../commandLine';
import { findings, levels, priorities } from './review';

const folder = newFolder();
const path = (name: string) => join(folder, name);
const open = (name: string): Workbook => openWorkbook(new Uint8Array(readFileSync(path(name))));
const save = (name: string, workbook: Workbook) => {
  writeFileSync(path(name), saveWorkbook(workbook));
};

/** The officer's own two sheets: figures that speak to no domain, and what the reviewers found. */
function officersWorkbook(): void {
  const { workbook } = workbookFor({
    Figures: [
      ['Authority', 'Year', 'Indicator', 'Value'],
      ...['Merthyr Tydfil', 'Blaenau Gwent', 'Caerphilly', 'Torfaen'].map((name, at) => [
        name,
        '2006-07',
        'Population, thousands',
        55 + at,
      ]),
    ],
    Findings: [
      ['Domain', 'Source', 'Date', 'Strength or area for development', 'Text'],
      ...findings.map(([domain, kind, text]) => [domain, 'Inspection', 'April 2007', kind, text]),
    ],
  });
  save('start.xlsx', workbook);
}

async function assess(from: string, to: string, ...more: string[]): Promise<Results> {
  const json = path(`${to}.json`);
  const ran = await commandLine(
    'assess',
    path(from),
    '--authority',
    'Merthyr Tydfil',
    '--out',
    path(to),
    '--json',
    json,
    ...more,
  );
  expect(ran).toMatchObject({ code: 0, error: '' });
  return JSON.parse(readFileSync(json, 'utf8')) as Results;
}

/** Types into the row of a key on one of our sheets, under its headings. */
function typist(workbook: Workbook, name: string, heading: string) {
  const sheet = workbook.sheets.find((each) => each.name === name)!;
  const cells = cellsOf(workbook, name)!;
  const headers = cells.filter((row) => row.includes(heading)).at(-1)!;
  return (key: string, typed: Record<string, string | number>): void => {
    const row = cells.findIndex((each) => each.includes(key));
    expect([key, row]).not.toEqual([key, -1]);
    for (const [title, value] of Object.entries(typed)) {
      const column = headers.indexOf(title);
      expect([title, column]).not.toEqual([title, -1]);
      sheet.cells.setValue(row, column, value);
      sheet.touch();
    }
  };
}

let results: Results;
let workbook: Workbook;

beforeAll(async () => {
  officersWorkbook();
  await assess('start.xlsx', 'first.xlsx');
  const typed = open('first.xlsx');
  const { gridYourLevel: level, gridReason: reason, gridBy: by, gridOn: on } = gridWords;
  const judge = typist(typed, 'Judgement grid', level.en);
  for (const [domain, judged] of levels)
    judge(domain, {
      [level.en]: judged,
      [reason.en]: 'Joint Review, section 2.',
      [by.en]: 'Review Team',
      [on.en]: '2007-04-30',
    });
  const act = typist(typed, 'Action plan', 'What is to be done');
  let line = 0;
  priorities.forEach(({ heading, actions }, at) => {
    act(`own priority: ${at + 1}`, { Priority: at + 1, 'What is to be done': heading });
    for (const [actor, words] of actions)
      act(`own: ${(line += 1)}`, { Priority: at + 1, 'What is to be done': words, Who: actor });
  });
  save('typed.xlsx', typed);
  results = await assess('typed.xlsx', 'second.xlsx', '--close-year', '2006-07');
  workbook = open('second.xlsx');
}, 60_000);

const texts = (name: string) => (cellsOf(workbook, name) ?? []).map((row) => row.map(String));

describe('Merthyr Tydfil 2007, entered as findings and levels', () => {
  test('the grid is the document’s: 3 3 2 2 3 3 2 2 2 2 3 3 3 3', () => {
    expect(results.domains.map(({ level }) => level)).toEqual([3, 3, 2, 2, 3, 3, 2, 2, 2, 2, 3, 3, 3, 3]);
    const grid = texts('Judgement grid');
    for (const [place, { id }] of jointReview.domains.entries()) {
      const row = grid.find((each) => each.includes(id))!;
      const marked = row.slice(1, 5).map((cell) => cell.includes('●'));
      expect([id, marked.indexOf(true) + 1, marked.filter(Boolean).length]).toEqual([
        id,
        results.domains[place]!.level,
        1,
      ]);
    }
  });

  test('the Council is mainly good and well placed: that cell of the matrix is marked, and no other', () => {
    expect(results.questions.map(({ label }) => label)).toEqual(['Mainly good', 'Well placed']);
    expect(results.questions.map(({ mean }) => mean)).toEqual([18 / 7, 18 / 7]);
    expect(results.matrix).toMatchObject({ x: 3, y: 3 });
    const rows = texts('Performance matrix');
    const marked = rows.flatMap((row, at) =>
      row.flatMap((cell, column) => (/^●?\s*Merthyr Tydfil\n|● /.test(cell) ? [[at, column]] : [])),
    );
    expect(marked).toHaveLength(1);
    const [row, column] = marked[0]!;
    expect(rows[row!]![0]).toBe('Well placed');
    const labels = rows.find((each) => each[1] === 'Poor')!;
    expect(labels[column!]).toBe('Mainly good');
  });

  test('each question has a table of strengths beside areas for development: 8 and 6, 9 and 7, word for word', () => {
    const rows = texts('Strengths and areas');
    const tables = rows.flatMap((row, at) =>
      row[1] === 'Strengths' && row[2] === 'Areas for development' ? [at] : [],
    );
    expect(tables).toHaveLength(2);
    const [first, second] = tables.map((header) => {
      const end = rows.findIndex((row, at) => at > header && row.slice(0, 3).every((cell) => cell === ''));
      const body = rows.slice(header + 1, end);
      return [1, 2].map((column) =>
        body.flatMap((row) => (row[column] === '' ? [] : [row[column]!.slice(2)])),
      );
    });
    const wanted = (kind: string, domains: readonly string[]) =>
      findings.filter(([domain, of]) => of === kind && domains.includes(domain)).map(([, , text]) => text);
    const domainsOf = (question: string) => {
      const themes = jointReview.themes.filter((theme) => theme.question === question).map(({ id }) => id);
      return jointReview.domains.filter(({ theme }) => themes.includes(theme)).map(({ id }) => id);
    };
    for (const [question, table, counts] of [
      ['q1', first, [8, 6]],
      ['q2', second, [9, 7]],
    ] as const) {
      expect(table!.map(({ length }) => length)).toEqual(counts);
      const kinds = ['Strength', 'Area for development'].map((kind) =>
        wanted(kind, domainsOf(question)).sort(),
      );
      expect(table!.map((column) => [...column].sort())).toEqual(kinds);
    }
  });

  test('three priorities for action, each by the Council, senior managers and staff, in the document’s order and words', () => {
    const rows = texts('Strengths and areas');
    const start = rows.findIndex(([cell]) => cell === 'Priorities for action');
    const end = rows.findIndex(([cell]) => cell === 'Drafts and your own words');
    const printed = rows.slice(start + 1, end).filter((row) => row.some((cell) => cell !== ''));
    const wanted = priorities.flatMap(({ heading, actions }, at) => [
      [`${at + 1}. ${heading}`, ''],
      ...actions.map(([actor, words], place) => [
        actor === actions[place - 1]?.[0] ? '' : `${actor} should:`,
        `• ${words}`,
      ]),
    ]);
    expect(printed.map((row) => row.slice(0, 2))).toEqual(wanted);
  });
});
