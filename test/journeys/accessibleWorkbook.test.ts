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
import { presentSheets } from '../../src/present/presentSheets';
import { partsOf } from '../host/file/partsOf';
import { contrast } from '../present/contrast';
import { sample } from './commandLine';

/** The sample for Merthyr Tydfil, its sheets in English and in Welsh, as a file; and how often Excel was asked. */
async function written(): Promise<{ file: Uint8Array; syncs: number; published: readonly string[] }> {
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
    language: 'en',
    on: '2026-11-22',
    version: '0.0.0',
  });
  host.resetCounts();
  const { sheets } = await publish(presentSheets(made, ['en', 'cy']));
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

describe('the sample’s file, with its sheets in English and Welsh', () => {
  let file: Uint8Array;
  let syncs = 0;
  let sheets: Sheet[] = [];
  let workbook: ReturnType<typeof openWorkbook>;
  let parts: Map<string, string>;
  const charts = () => sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
  const sheetCalled = (name: string) => sheets.find((sheet) => sheet.name === name)!;

  beforeAll(async () => {
    const made = await written();
    ({ file, syncs } = made);
    workbook = openWorkbook(file);
    sheets = workbook.sheets.filter(({ name }) => made.published.includes(name));
    parts = partsOf(file);
  });

  test('takes at most twelve round trips to publish, both languages and all charts', () => {
    expect(syncs).toBeLessThanOrEqual(12);
    expect(charts().length).toBeGreaterThanOrEqual(30);
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
        expect(headers.filter((header) => header.trim() === '')).toEqual([]);
        expect(new Set(headers).size).toBe(headers.length);
      }
    }
    const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/')).map(([, xml]) => xml);
    for (const xml of tables) expect(xml).not.toContain('headerRowCount="0"');
  });

  test.each(['Committee table', 'Tabl pwyllgor'])(
    '“%s” is one table that prints whole on A4 with its header row',
    (name) => {
      const sheet = sheetCalled(name);
      expect(sheet.tables).toHaveLength(1);
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
    },
  );

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

  test('charts say the language of their words: British English, and Welsh on the Welsh sheets', () => {
    const languages = [...parts]
      .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
      .map(
        ([, xml]) => new Set([...xml.matchAll(/lang(?: val)?="([\w-]+)"/g)].map(([, language]) => language)),
      );
    for (const used of languages) expect(used.size).toBe(1);
    const count = (language: string) => languages.filter((used) => used.has(language)).length;
    expect(count('cy-GB')).toBeGreaterThan(10);
    expect(count('en-GB')).toBeGreaterThanOrEqual(count('cy-GB'));
  });

  test('contents lead to every sheet of their language', () => {
    for (const [name, others] of [
      ['Contents', 'Cynnwys'],
      ['Cynnwys', 'Contents'],
    ] as const) {
      const links = sheetCalled(name).links.map(({ documentReference }) => documentReference ?? '');
      expect(links.length).toBeGreaterThanOrEqual(10);
      for (const link of links) expect(parseAddress(link)?.sheetName).toBeTruthy();
      expect(links.some((link) => link.includes(others))).toBe(true);
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
