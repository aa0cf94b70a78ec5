import { assess, rejudge, withYearClosed } from '../../src/assess';
import { logColumns, logRow } from '../../src/definitions/record/logRow';
import { recordToKeep } from '../../src/definitions/record/recordToKeep';
import { recordToPublish } from '../../src/definitions/record/recordToPublish';
import type { Assessment } from '../../src/domain/assessment';
import { cellName } from '../../src/domain/cellName';
import type { OwnedSheet } from '../../src/domain/owned';
import { enterJudgement } from '../../src/excel/enterJudgement';
import { publish } from '../../src/excel/publish';
import type { JobOptions } from '../../src/excel/stop';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Sheet } from '../../src/host/model/sheet';
import { closedYearOf } from '../../src/present/closedYearOf';
import { presentSheets } from '../../src/present/presentSheets';
import { cellsOf, workbookFor } from '../excel/workbookFor';
import { smallFramework } from '../present/smallFramework';
import type { RecordBook } from './recordBook';

const councils = ['Merthyr Tydfil', 'Cardiff', 'Swansea', 'Newport', 'Wrexham', 'Conwy'];

/** The officer's own sheets: figures, notes that point into ours, one under a name that we would want, and one to spare. */
export function faultBook(): RecordBook {
  return workbookFor({
    Figures: [
      ['Local authority', 'Indicator code', 'Year', 'Value', 'Numerator', 'Denominator'],
      ...councils.map((name, at): (string | number)[] => {
        const count = 20_000 + (5 - at) * 9_000;
        return [name, 'A1', '2023-24', count / 1000, count, 100_000];
      }),
    ],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
      ['A1', 'Assessed on time', 'higher is better', '%', 'access'],
    ],
    Findings: [
      ['Domain', 'Source', 'Date', 'Level', 'Weight', 'Text'],
      ['Workforce', 'Supervision', '2024-03-01', 3, 1, 'Supervision is regular'],
      ['Workforce', 'Staff survey', '2024-04-01', 2, 1, 'Caseloads are high'],
    ],
    Notes: [['The grid says'], ['The star says']],
    'Star chart': [['mine']],
    Spare: [['to be deleted']],
  });
}

/** Written in every run: grid, star chart, strengths, actions, closed years and log. */
const written = ['grid', 'star', 'strengths', 'actions', 'years', 'log'];

/** One run as the pane does it: read, judged, changed where asked, published. */
export async function runBook(
  change: (made: Assessment) => Assessment = (made) => made,
  on = '2024-06-01',
  options: JobOptions = {},
): Promise<void> {
  const { made, owned } = await readBook(on, options);
  const changed = change(made);
  const plans = presentSheets(changed).filter(({ id }) => written.includes(id));
  await publish(plans, {
    ...options,
    read: owned,
    remember: changed.remember,
    record: recordToPublish(changed),
    closedYears: JSON.stringify(changed.closedYears),
  });
}

export async function readBook(
  on: string,
  options: JobOptions = {},
): Promise<{ made: Assessment; owned: OwnedSheet[] }> {
  const { grids, owned, record, remembered, closedYears } = await readWorkbook(options);
  const { made } = assess({
    ...{ grids, owned, on, language: 'en', version: '0', authority: 'Merthyr Tydfil' },
    ...(record !== undefined && { record }),
    ...(remembered !== undefined && { remembered }),
    ...(closedYears !== undefined && { closedYears }),
    comparators: () => ({ kind: 'country' }),
    framework: smallFramework,
  });
  return { made, owned };
}

export const withClosedYear = (made: Assessment): Assessment =>
  withYearClosed(made, closedYearOf(made, '2023-24'));

/** A judgement of Access, as the pane enters it: judged again, and its line in the log. */
export async function enterOnBook(options: JobOptions = {}): Promise<void> {
  const { made, owned } = await readBook('2024-06-02', options);
  const entry = new Map(
    Object.entries({ level: 'Excellent', reason: '=inspectors', by: 'A. Swyddog', on: '2024-06-02' }),
  );
  const grid = owned.find(({ id }) => id === 'grid');
  const typed = owned.map((sheet) =>
    sheet === grid ? { ...sheet, entries: new Map([...sheet.entries, ['access', entry]]) } : sheet,
  );
  const { judged, recordRead } = rejudge(made, typed).made;
  if (judged.record === undefined) throw new Error('judged without a log');
  const { text, shown: total } = recordToKeep(judged.record);
  const lines = judged.record.entries.slice(judged.record.shown).map((line) => {
    const said = logRow(line, 'en');
    return [line.number, ...logColumns.map((column) => said[column])];
  });
  await enterJudgement('access', entry, { read: recordRead, text, lines, total }, undefined, options);
}

/** What the officer has typed: sheet of ours, key, heading, text. */
export const officersWords = [
  ['grid', 'workforce', 'Your level (lead officer)', 'Badly placed'],
  ['grid', 'workforce', 'Reason', 'vacancies'],
  ['strengths', 'own: 1', 'Your words', '=our own words'],
  ['actions', 'own: 1', 'What is to be done', 'Tell everybody'],
  ['actions', 'own: 1', 'Owner', 'Head of service'],
] as const;

/** Published, typed on, and published again: the log has a line. */
export async function publishedBook(): Promise<RecordBook> {
  const book = faultBook();
  await runBook();
  const notes = sheetNamed(book, 'Notes').cells;
  notes.setFormula(0, 1, "='Judgement grid'!B5", '');
  notes.setFormula(1, 1, '=\'Action plan\'!A1&"!"', '');
  for (const [id, key, heading, text] of officersWords) {
    const [row, column] = placeOn(book, id, key, heading);
    book.host.person.type(ourSheet(book, id)?.id ?? '', cellName(row, column), text.replace(/^=/, "'="));
  }
  await runBook();
  return book;
}

/** Published, and a figure is another since: the next run moves Access. */
export async function changedBook(): Promise<RecordBook> {
  const book = await publishedBook();
  const { id } = sheetNamed(book, 'Figures');
  book.host.person.type(id, 'D2', 12);
  book.host.person.type(id, 'E2', 12_000);
  return book;
}

export function ourSheet({ workbook }: RecordBook, id: string): Sheet | undefined {
  return workbook.sheets.find(({ customProperties }) =>
    (customProperties.get('JudgementGrid.sheet') ?? '').split(/[^a-z]/)[0] === id,
  ); // prettier-ignore
}

function sheetNamed({ workbook }: RecordBook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell of a key under a heading. */
export function placeOn(book: RecordBook, id: string, key: string, heading: string): [number, number] {
  const cells = cellsOf(book.workbook, ourSheet(book, id)?.name ?? '') ?? [];
  const header = cells.findLast((row) => row.includes(heading)) ?? [];
  return [cells.findIndex((row) => row.includes(key)), header.indexOf(heading)];
}
