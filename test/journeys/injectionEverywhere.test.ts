import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jointReview from '../../src/definitions/frameworks/joint-review.json';
import type { Results } from '../../src/domain/results';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { partsOf } from '../host/file/partsOf';
import { soundWorkbook } from '../host/file/soundWorkbook';
import { commandLine, newFolder } from './commandLine';
import { hostileFramework, hostileInTurn, hostileNames } from './hostileFramework';
import { hostileTexts } from './hostileTexts';
import { moreThanText, moreThanTextInWord, ourSheets } from './moreThanText';

const texts = hostileNames;
const next = hostileInTurn();

type Rows = readonly (readonly (string | number)[])[];
const councils = ['Cardiff', 'Swansea', 'Newport', 'Gwynedd', 'Conwy', 'Powys'];
const quarters = Array.from({ length: 16 }, (_, i) => `Q${(i % 4) + 1} ${2022 + Math.floor(i / 4)}`);

/** Sheets in which each text stands in every column that an officer fills in freely, and is the name of a team. */
function hostileSheets(): Record<string, Rows> {
  const codes = texts.map((_, i) => `I${i}`);
  const domains = jointReview.domains.map(({ id }) => id);
  return {
    Figures: [
      ['Indicator', 'Authority', 'Period', 'Value', 'Note'],
      ...codes.flatMap((code, i) =>
        councils.flatMap((council, c) =>
          ['2013-14', '2014-15', '2015-16'].map((year, y) => [code, council, year, 10 + ((c + i + y) % 6), next()]),
        ),
      ),
    ],
    Indicators: [
      ['Code', 'Title', 'Title (Welsh)', 'Polarity', 'Unit', 'Measure', 'Domain', 'Definition', 'Source'],
      ...codes.map((code, i) => [code, texts[i] ?? '', next(), 'Higher is better', '%', 'Rate', domains[i % domains.length] ?? '', next(), next()]),
    ],
    Findings: [
      ['Domain', 'Source', 'Date', 'Service or team', 'Level', 'Weight', 'Finding', 'Link'],
      ...texts.map((text, i) => [domains[i % domains.length] ?? '', next(), '2024-05-14', next(), 3, 1, text, next()]),
    ],
    Objectives: [
      ['Ref', 'Objective', 'Lead', 'Indicators'],
      ...texts.map((text, i) => [`O${i}`, text, next(), `I${i}`]),
    ],
    'Partner actions': [
      ['Ref', 'Action', 'Partner', 'Objective', 'Domain', 'Due'],
      ...texts.map((text, i) => [`P${i}`, text, next(), `O${i}`, domains[i % domains.length] ?? '', '2026-12-01']),
    ],
    Teams: [
      ['Team', 'Indicator', 'Quarter', 'Value'],
      ...texts.flatMap((text, i) => quarters.map((quarter, q) => [text, 'I0', quarter, 50 + ((i + q) % 7)])),
    ],
  }; // prettier-ignore
}

function inputs(): { book: string; framework: string } {
  const folder = newFolder();
  const [book, framework] = [join(folder, 'in.xlsx'), join(folder, 'framework.json')];
  writeFileSync(framework, JSON.stringify(hostileFramework(jointReview, next)));
  const workbook = createWorkbook();
  workbook.sheets.splice(0);
  for (const [name, rows] of Object.entries(hostileSheets())) {
    const sheet = workbook.newSheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.cells.setValue(r, c, value);
      });
    });
    workbook.sheets.push(sheet);
  }
  writeFileSync(book, saveWorkbook(workbook));
  return { book, framework };
}

describe('a framework, registers, objectives, partners’ actions and teams of hostile texts, in both languages, with a year closed', () => {
  const folder = newFolder();
  const path = (name: string): string => join(folder, name);
  let run: { code: number; error: string };
  let bytes: Uint8Array;
  let already: string[];

  beforeAll(async () => {
    const { book, framework } = inputs();
    already = soundWorkbook(new Uint8Array(readFileSync(book)));
    const made = ['--out', path('out.xlsx'), '--json', path('out.json'), '--report', path('out.docx')];
    const how = ['--comparators', 'country', '--language', 'both', '--close-year', '2015-16'];
    run = await commandLine(
      'assess',
      book,
      '--authority',
      'Cardiff',
      '--framework',
      framework,
      ...how,
      ...made,
    );
    expect([run.code, run.error]).toEqual([0, '']);
    bytes = new Uint8Array(readFileSync(path('out.xlsx')));
  }, 120_000);

  test('is written as a workbook that Excel would not repair', () => {
    expect(soundWorkbook(bytes).filter((complaint) => !already.includes(complaint))).toEqual([]);
  });

  test('has no formula, no list that is one, no link that leads out, no text of a chart that is a formula, no name but ours', () => {
    const workbook = openWorkbook(bytes);
    expect(ourSheets(workbook).length).toBeGreaterThan(20);
    expect(moreThanText(workbook)).toEqual([]);
  });

  test('says in headers, footers and properties nothing that is a code of Excel’s but page numbers', () => {
    const parts = [...partsOf(bytes)];
    const printed = parts.flatMap(([, text]) => [...text.matchAll(/<(?:odd|even|first)(?:Header|Footer)>([^<]*)</g)].map(([, said = '']) => said)); // prettier-ignore
    expect(printed.length).toBeGreaterThan(0);
    const codes = printed.flatMap((text) => text.replaceAll('&amp;', '&').replaceAll('&&', '').match(/&./g) ?? []); // prettier-ignore
    expect([...new Set(codes)].filter((code) => !['&L', '&C', '&R', '&P', '&N', '&D'].includes(code))).toEqual([]); // prettier-ignore
    expect(parts.map(([name]) => name).filter((name) => /external|connection|vba|activeX|embed/i.test(name))).toEqual([]); // prettier-ignore
  });

  test('is read back as the same text from the sheets: names of domains, levels and teams', () => {
    const { sheets } = openWorkbook(bytes);
    const found = new Set<string>();
    for (const { cells } of sheets.slice(6)) {
      const used = cells.used(true);
      if (used === null) continue;
      cells.each(used, (row, column) => {
        const value = cells.value(row, column);
        if (typeof value === 'string') found.add(value);
      });
    }
    const all = [...found].join('\u0001');
    const lost = hostileTexts.map((text) => text.slice(0, 120).trim()).filter((text) => text !== '' && !all.includes(text)); // prettier-ignore
    expect(lost).toEqual([]);
  });

  test('says it as it is in results.json', () => {
    const results = JSON.parse(readFileSync(path('out.json'), 'utf8')) as Results;
    const found = JSON.stringify(results.indicators.map(({ title }) => title));
    expect(found).toContain('<script>alert(1)</script>');
    expect(readFileSync(path('out.json')).toString('utf8')).not.toContain('\ufffd\ufffd');
  });

  test('is a sound Word document without links, objects or fields but page numbers', () => {
    expect(moreThanTextInWord(new Uint8Array(readFileSync(path('out.docx'))))).toEqual([]);
  });
});
