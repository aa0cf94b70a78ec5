import { readFileSync } from 'node:fs';
import { assess } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import type { Area } from '../../src/host/model/area';
import type { Sheet } from '../../src/host/model/sheet';
import { parseAddress } from '../../src/host/office/cells/parseAddress';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import type { Language } from '../../src/domain/text';
import { presentSheets } from '../../src/present/presentSheets';
import { partsOf } from '../host/file/partsOf';
import { contrast } from '../present/contrast';
import { sample } from './commandLine';

/** The sample for Merthyr Tydfil, its sheets in the languages, as a file; and how often Excel was asked. */
async function written(
  languages: readonly Language[],
): Promise<{ file: Uint8Array; syncs: number; published: readonly string[] }> {
  const workbook = openWorkbook(new Uint8Array(readFileSync(sample)));
  const host = openHost(workbook, { profile: 'web' });
  useHost(host);
  const read = await readWorkbook();
  const { made } = assess({
    grids: read.grids,
    owned: read.owned,
    authority: 'Merthyr Tydfil',
    comparators: () => ({ kind: 'nearest', k: 10 }),
    framework: jointReview,
    language: languages[0] ?? 'en',
    on: '2026-11-22',
    version: '0.0.0',
  });
  host.resetCounts();
  const { sheets } = await publish(presentSheets(made, languages));
  return {
    file: saveWorkbook(workbook),
    syncs: host.counts.syncs,
    published: sheets.map(({ name }) => name),
  };
}

const textAt = (sheet: Sheet, row: number, column: number) => {
  const value = sheet.cells.value(row, column);
  return typeof value === 'object' ? value.error : String(value);
};
const areaOf = (reference: string | undefined): Area => parseAddress(reference ?? '')!.area;

const cases: [string, readonly Language[]][] = [
  ['English', ['en']],
  ['Welsh', ['cy']],
  ['English and Welsh', ['en', 'cy']],
];

/** Their tabs, by language. */
const tabs = {
  en: { contents: 'Contents', committee: 'Committee table', tag: 'en-GB' },
  cy: { contents: 'Cynnwys', committee: 'Tabl pwyllgor', tag: 'cy-GB' },
} as const;

describe.each(cases)('the sample’s file, with its sheets in %s', (_, asked) => {
  let file: Uint8Array;
  let syncs = 0;
  let sheets: Sheet[] = [];
  let workbook: ReturnType<typeof openWorkbook>;
  let parts: Map<string, string>;
  const charts = () => sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
  const sheetCalled = (name: string) => sheets.find((sheet) => sheet.name === name)!;

  beforeAll(async () => {
    const made = await written(asked);
    ({ file, syncs } = made);
    workbook = openWorkbook(file);
    sheets = workbook.sheets.filter(({ name }) => made.published.includes(name));
    parts = partsOf(file);
  });

  test('takes at most twelve round trips to publish, all charts included', () => {
    expect(syncs).toBeLessThanOrEqual(12);
    expect(charts().length).toBeGreaterThanOrEqual(15 * asked.length);
  });

  test('every drawing in it, chart or picture, has a name and an alternative text', () => {
    const drawings = [...parts]
      .filter(([name]) => /drawings\/drawing\d+\.xml$/.test(name))
      .map(([, xml]) => xml);
    const named = drawings.flatMap((xml) => xml.match(/<xdr:cNvPr [^>]*>/g) ?? []);
    expect(named.length).toBeGreaterThanOrEqual(charts().length);
    for (const element of named) {
      expect(element).toMatch(/ name="[^"]{5,}"/);
      expect(element).toMatch(/ descr="[^"]{40,}"/);
    }
  });

  test('every chart is said by a sentence in the cell above it, which is its alternative text, and is titled with a finding', () => {
    for (const { sheet, chart } of charts()) {
      const beside = { row: (chart.over?.row ?? -1) - 1, column: chart.over?.column ?? -1 };
      const cells = chart.over ?? rowAndColumnOf(sheet, chart.altText ?? '');
      const said = chart.over
        ? textAt(sheet, beside.row, beside.column)
        : textAt(sheet, cells.row, cells.column);
      expect(said).toBe(chart.altText);
      expect(said).toMatch(/\.$/);
      expect(chart.title?.text ?? '').toMatch(/\d/);
    }
  });

  test('every chart’s figures stand in cells of its own sheet, under headers that are there', () => {
    for (const { sheet, chart } of charts()) {
      expect(chart.series.length).toBeGreaterThan(0);
      for (const series of chart.series) {
        expect(parseAddress(series.values ?? '')?.sheetName).toBe(sheet.name);
        for (const { row, column } of [areaOf(series.values), areaOf(series.categories)]) {
          const header = sheet.tables.find(
            ({ area }) =>
              row > area.row &&
              row < area.row + area.rows &&
              column >= area.column &&
              column < area.column + area.columns,
          );
          expect(textAt(sheet, header?.area.row ?? row - 1, column)).toMatch(/\S/);
        }
      }
    }
  });

  test('every chart has a name that says what it is, one of its kind on its sheet', () => {
    for (const sheet of sheets) {
      const names = sheet.charts.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).not.toMatch(/^Chart \d/);
    }
  });

  test('value axes have a title, which says the unit', () => {
    for (const { chart } of charts()) {
      if (!chart.type.startsWith('Radar')) expect(chart.valueAxis.title?.text ?? '').toMatch(/\S/);
    }
  });

  test('no cells are merged on any sheet of ours', () => {
    for (const sheet of sheets) expect([sheet.name, sheet.merges]).toEqual([sheet.name, []]);
  });

  test('every sheet has its title in A1, and a tab name that says what is on it', () => {
    for (const sheet of sheets) {
      expect(textAt(sheet, 0, 0)).toMatch(/\w{4}/);
      expect(sheet.name).not.toMatch(/^(Sheet|Taflen)\s*\d*$/i);
    }
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
  });

  test('every table has a header row that is marked as one, without a blank header or two alike', () => {
    for (const sheet of sheets) {
      for (const { area } of sheet.tables) {
        const headers = Array.from({ length: area.columns }, (_, index) =>
          textAt(sheet, area.row, area.column + index).toLowerCase(),
        );
        // Excel puts “Column3” where a header was left blank
        expect(headers.filter((header) => /^\s*$|^column\d+$/i.test(header))).toEqual([]);
        expect(new Set(headers).size).toBe(headers.length);
      }
    }
    const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/')).map(([, xml]) => xml);
    for (const xml of tables) expect(xml).not.toContain('headerRowCount="0"');
  });

  test('the committee table is one table that prints whole on A4 with its header row', () => {
    for (const language of asked) {
      const sheet = sheetCalled(tabs[language].committee);
      expect(sheet.tables).toHaveLength(1);
      expect(sheet.merges).toEqual([]);
      const { area } = sheet.tables[0]!;
      expect(sheet.page).toMatchObject({
        orientation: 'Landscape',
        paper: 'A4',
        fit: { wide: 1, tall: 0 },
        titleRows: { first: area.row, last: area.row },
      });
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns - 1; column += 1) {
          expect(textAt(sheet, row, column)).toMatch(/\S/);
        }
      }
    }
  });

  test('all text stands out from its cell by 4.5 to 1', () => {
    const faint: string[] = [];
    for (const sheet of sheets) {
      sheet.cells.each(sheet.cells.used(true)!, (row, column) => {
        if (textAt(sheet, row, column) === '') return;
        const { fill = '#FFFFFF', font } = workbook.styles.formats[sheet.cells.format(row, column)]!;
        if (contrast(fill, font.color ?? '#000000') < 4.5) faint.push(`${sheet.name} ${row} ${column}`);
      });
    }
    expect(faint).toEqual([]);
  });

  test('charts say the language of their words, as many in each language', () => {
    const languages = [...parts]
      .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
      .map(
        ([, xml]) => new Set([...xml.matchAll(/lang(?: val)?="([\w-]+)"/g)].map(([, language]) => language)),
      );
    for (const used of languages) expect(used.size).toBe(1);
    for (const language of asked)
      expect(languages.filter((used) => used.has(tabs[language].tag)).length).toBe(
        languages.length / asked.length,
      );
  });

  test('contents lead to every sheet of their language, and to the other language’s', () => {
    for (const language of asked) {
      const links = sheetCalled(tabs[language].contents).links.map(
        ({ documentReference }) => documentReference ?? '',
      );
      const led = links.map((link) => parseAddress(link)?.sheetName ?? '');
      for (const name of led) expect(sheets.map((sheet) => sheet.name)).toContain(name);
      const others = asked.filter((other) => other !== language).map((other) => tabs[other].contents);
      for (const other of others) expect(led).toContain(other);
      // Setup is there once, in the first language
      const own = sheets.length / asked.length - 1;
      expect(led.length).toBeGreaterThanOrEqual(Math.floor(own));
    }
  });
});

function rowAndColumnOf(sheet: Sheet, text: string): { row: number; column: number } {
  const { row, column, rows, columns } = sheet.cells.used(true)!;
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1)
      if (textAt(sheet, r, c) === text) return { row: r, column: c };
  }
  return { row: 0, column: 0 };
}
