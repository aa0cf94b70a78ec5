import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import jointReviewFile from '../../src/definitions/frameworks/joint-review.json';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Framework } from '../../src/domain/framework';
import type { OwnedSheet } from '../../src/domain/owned';
import { Refusal } from '../../src/domain/refusal';
import { savedListKey } from '../../src/domain/savedList';
import { savedListsOf } from '../../src/definitions/savedListsOf';
import { withoutControls } from '../../src/excel/withoutControls';
import type { Results } from '../../src/domain/results';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { cleanText } from '../../src/present/layout/cleanText';
import { presentSheets } from '../../src/present/presentSheets';
import { frameworkTemplate } from '../../src/present/sheets/frameworkTemplate';
import { cellsOf, workbookFor } from '../excel/workbookFor';
import { soundWorkbook } from '../host/file/soundWorkbook';
import { commandLine, newFolder } from './commandLine';
import { hostileFramework, hostileInTurn, hostileNames } from './hostileFramework';
import { moreThanText, moreThanTextInWord, ourSheets } from './moreThanText';

type Rows = readonly (readonly (string | number)[])[];
const councils = ['Cardiff', 'Swansea', 'Newport', 'Gwynedd', 'Conwy', 'Powys'];
const years = ['2013-14', '2014-15', '2015-16'];
const domains = jointReview.domains.map(({ id }) => id);

/** Short enough for a list to choose from, where the first of them would make the list a formula. */
const shortLabels = ['=A1', '+1+1', '@A1', '-1+1', '=cmd|x!A0', '"=1"', '<b>', '{=1}'].map((en) => ({
  en,
  cy: en,
}));

/** Every text of the framework is hostile: labels short, names of domains one text each. */
function ownFramework(labels: Framework['scale']['labels']): Framework {
  const hostile = hostileFramework(jointReviewFile, hostileInTurn()) as Framework;
  return {
    ...hostile,
    scale: { ...hostile.scale, labels: labels.slice(0, 4) },
    questions: hostile.questions.map((one) => ({ ...one, labels: labels.slice(0, 4), domainLabels: labels.slice(4, 8) })),
    domains: hostile.domains.map((one, at) => ({ ...one, name: { en: `=D${at}`, cy: `=D${at}` } })),
  };
} // prettier-ignore

/** Figures of six councils whose indicators are called by the texts, and a target for each of them by that name. */
function sheetsOf(framework: Framework): Record<string, Rows> {
  return {
    '=1+1': frameworkTemplate(framework, 'en').cells.map((row) => row.map((cell) => (cell ?? '') as string | number)),
    Figures: [
      ['Indicator', 'Authority', 'Period', 'Value'],
      ...hostileNames.flatMap((_, i) => councils.flatMap((council, c) => years.map((year, y) => [`I${i}`, council, year, 10 + ((c + i + y) % 6)]))),
    ],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit', 'Measure', 'Domain', 'Target'],
      ...hostileNames.map((text, i) => [`I${i}`, text, 'Higher is better', '%', 'Rate', domains[i % domains.length] ?? '', 12]),
    ],
    "'@Targets<b>": [
      ['Indicator', 'Period', 'Target'],
      ...hostileNames.map((text, i) => [text, i % 2 === 0 ? '2015-16' : '', 13]),
      ...hostileNames.map((text) => [`${text} nobody`, text, 13]),
    ],
  };
} // prettier-ignore

/** A family for each text, and one that holds councils nobody knows; the first has the councils that are there. */
function familiesOf(first: string): string {
  const path = join(newFolder(), '=1+1.json');
  const unknown = hostileNames.map((text, i) => `${text} ${i}`);
  const families = [
    { name: { en: first, cy: `${first} cy` }, authorities: [...councils.slice(1), ...unknown] },
    ...hostileNames.map((text, i) => ({ name: { en: `${text} ${i}` }, authorities: [`a${i}`, `b${i}`] })),
  ];
  const file = { id: 'ours', name: { en: '=1+1', cy: '=1+1' }, source: '=HYPERLINK("https://example.org")', families };
  writeFileSync(path, JSON.stringify(file));
  return path;
} // prettier-ignore

function fileOf(sheets: Record<string, Rows>): string {
  const path = join(newFolder(), 'in.xlsx');
  writeFileSync(path, saveWorkbook(workbookFor(sheets).workbook));
  return path;
}

const textsOf = (bytes: Uint8Array): string => {
  const workbook = openWorkbook(bytes);
  return ourSheets(workbook).flatMap(({ name }) => (cellsOf(workbook, name) ?? []).flat().map(String)).join('\u0001');
}; // prettier-ignore

describe('a framework sheet, a family of a file and targets whose every text is hostile', () => {
  const folder = newFolder();
  const path = (name: string): string => join(folder, name);
  const family = hostileNames.filter((text) => text.length < 60).join(' ').slice(0, 1500); // prettier-ignore
  const input = fileOf(sheetsOf(ownFramework(shortLabels)));
  let bytes: Uint8Array;

  beforeAll(async () => {
    const made = ['--out', path('out.xlsx'), '--json', path('out.json'), '--report', path('out.docx')];
    const how = ['--families', familiesOf(family), '--comparators', `family:${family}`];
    const { code, error } = await commandLine('assess', input, '--authority', 'Cardiff', ...how, ...made);
    expect([code, error]).toEqual([0, '']);
    bytes = new Uint8Array(readFileSync(path('out.xlsx')));
  }, 120_000);

  test('come out in the workbook as text, which Excel would not repair', () => {
    expect(moreThanText(openWorkbook(bytes))).toEqual([]);
    const already = soundWorkbook(new Uint8Array(readFileSync(input)));
    expect(soundWorkbook(bytes).filter((complaint) => !already.includes(complaint))).toEqual([]);
  });

  test('are there, as they were', () => {
    const all = textsOf(bytes);
    const { comparators, framework } = JSON.parse(readFileSync(path('out.json'), 'utf8')) as Results;
    expect(framework).toBe('joint-review');
    expect(comparators.members).toHaveLength(5);
    for (const text of ['=A1', '@A1', '=D0', '<b>']) expect(all.split('\u0001')).toContain(text);
    // eslint-disable-next-line no-control-regex -- what no cell can hold is not looked for
    const lost = hostileNames.filter((text) => !/[\u0000-\u001f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/.test(text) && !all.includes(text.trim())); // prettier-ignore
    expect(lost).toEqual([]);
    expect(comparators.reason).toContain(family.slice(0, 100));
  });

  test('come out in Word as text', () => {
    expect(moreThanTextInWord(new Uint8Array(readFileSync(path('out.docx'))))).toEqual([]);
  });
});

describe('a saved list of comparators', () => {
  const texts = hostileNames.map((text) => text.trim());
  /** All texts as names of lists, and as councils that nobody knows. */
  const setup: OwnedSheet = {
    ...{ id: 'setup', part: '', name: 'Setup' },
    entries: new Map(texts.map((text, at) => [savedListKey(at + 1), new Map([['first', text], ['second', at % 2 === 0 ? 'Swansea, Newport' : `Swansea, ${text}`]])])),
  }; // prettier-ignore
  /** As cells can hold it. */
  const cleaned: OwnedSheet = {
    ...setup,
    entries: new Map([...setup.entries].map(([key, entry]) => [key, new Map([...entry].map(([id, text]) => [id, withoutControls(cleanText(String(text)))]))])),
  }; // prettier-ignore
  const grids = [
    {
      ...{ sheet: 'Figures', top: 0, left: 0 },
      values: [['Indicator', 'Authority', 'Period', 'Value'], ...councils.map((council, c) => ['I1', council, '2015-16', 10 + c])],
    },
  ]; // prettier-ignore
  const runWith = (owned: readonly OwnedSheet[], name: string) =>
    assess({
      ...{ grids, owned, authority: 'Cardiff', framework: jointReview, language: 'en', on: '2026-11-21', version: '0' },
      comparators: () => ({ kind: 'list', name }),
    }).made; // prettier-ignore

  test('stands on Setup as it was typed, name and councils, through two runs, whatever it looks like', async () => {
    const { workbook } = workbookFor({ Figures: grids[0]!.values });
    let typed = [setup];
    for (let times = 0; times < 2; times++) {
      await publish(presentSheets(runWith(typed, texts[0] ?? '')), { read: times === 0 ? [] : typed });
      expect(moreThanText(workbook)).toEqual([]);
      typed = (await readWorkbook()).owned;
    }
    expect(savedListsOf(typed).slice(0, texts.length)).toEqual(savedListsOf([cleaned]));
    expect(soundWorkbook(saveWorkbook(workbook))).toEqual([]);
  }, 60_000);

  test('is chosen by its name, or refused with a reason', () => {
    const ends = texts.map((text) => {
      try {
        return runWith([setup], text).compared.group.choice.kind;
      } catch (error) {
        return error instanceof Refusal ? error.code : String(error);
      }
    });
    // names that are alike but for signs are one name: the first of them is taken
    expect([...new Set(ends)].sort()).toEqual(['list', 'unknownComparator', 'unknownComparatorAtAll']);
  });
});
