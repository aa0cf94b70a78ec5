import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import type { Workbook } from '../../src/host/model/workbook';
import { cellsOf } from '../excel/workbookFor';
import { partsOf } from '../host/file/partsOf';
import { soundWorkbook } from '../host/file/soundWorkbook';
import { commandLine, newFolder } from './commandLine';
import { hostileTexts, unkeepableTexts } from './hostileTexts';

type Rows = readonly (readonly (string | number)[])[];

const councils = ['Cardiff', 'Swansea', 'Newport', 'Gwynedd', 'Conwy', 'Powys'];
const all: readonly (readonly [string, string])[] = [
  ...hostileTexts.map((text) => [text, text] as const),
  ...unkeepableTexts,
];

/** Every text as an indicator's title, the note of a council's figure, and a finding's words. */
function figuresWith(texts: readonly string[], sheet = 'Figures'): Record<string, Rows> {
  return {
    [sheet]: [
      ['Indicator', 'Authority', 'Period', 'Value', 'Note'],
      ...texts.flatMap((text, i) =>
        councils.map((council, c) => [`I${i}`, council, '2015-16', 10 + c + i / 7, text]),
      ),
    ],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit', 'Measure', 'Domain'],
      ...texts.map((text, i) => [`I${i}`, text, 'Higher is better', '%', 'Rate', 'Access']),
    ],
    Findings: [
      ['Domain', 'Source', 'Date', 'Service or team', 'Level', 'Weight', 'Finding'],
      ...texts.map((text) => ['Assessment', 'Survey', '2024-05-14', text, 3, 1, text]),
    ],
  };
}

function fileOf(sheets: Record<string, Rows>): string {
  const workbook = createWorkbook();
  workbook.sheets.splice(0);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.newSheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.cells.setValue(r, c, value);
      });
    });
    workbook.sheets.push(sheet);
  }
  const path = join(newFolder(), 'in.xlsx');
  writeFileSync(path, saveWorkbook(workbook));
  return path;
}

async function assess(
  input: string,
): Promise<{ workbook: Workbook; bytes: Uint8Array; path: string; complaints: string[] }> {
  const path = join(newFolder(), 'out.xlsx');
  const ran = await commandLine(
    ...['assess', input, '--authority', 'Cardiff', '--comparators', 'country', '--out', path],
  );
  expect([ran.code, ran.error]).toEqual([0, '']);
  const bytes = new Uint8Array(readFileSync(path));
  const already = soundWorkbook(new Uint8Array(readFileSync(input)));
  const complaints = soundWorkbook(bytes).filter((complaint) => !already.includes(complaint));
  return { workbook: openWorkbook(bytes), bytes, path, complaints };
}

const ours = ({ sheets }: Workbook) =>
  sheets.filter(({ customProperties }) => customProperties.has('JudgementGrid.sheet'));

/** All texts on our sheets, and what is on them that is more than text: formulas, links that lead out, titles that begin like a formula. */
function written(workbook: Workbook): { texts: string[]; live: string[] } {
  const texts: string[] = [];
  const live: string[] = [];
  for (const sheet of ours(workbook)) {
    const used = sheet.cells.used(true)!;
    sheet.cells.each(used, (row, column) => {
      const value = sheet.cells.value(row, column);
      if (sheet.cells.formula(row, column) !== undefined) live.push(`${sheet.name}: formula`);
      if (typeof value === 'string') texts.push(value);
    });
    for (const { address } of sheet.links) if (address !== undefined) live.push(`${sheet.name}: ${address}`);
    for (const chart of sheet.charts)
      for (const text of [chart.title, ...chart.series.map(({ name }) => name)].map(textOf))
        if (text.startsWith('=')) live.push(`${sheet.name}: chart ${text}`);
  }
  return { texts, live };
}

const textOf = (said: { text: string } | { reference: string } | undefined): string =>
  said === undefined ? '' : 'text' in said ? said.text : `=${said.reference}`;

describe('what somebody wrote into a workbook comes out as the text that it is', () => {
  const run = assess(fileOf(figuresWith(all.map(([text]) => text))));

  test('no cell that we write is a formula, no link leads out, no chart’s text begins like a formula', async () => {
    expect(written((await run).workbook).live).toEqual([]);
  });

  test('the file is one that Excel would not repair', async () => {
    expect((await run).complaints).toEqual([]);
  });

  test('no name, connection, external link or macro came with it', async () => {
    const parts = [...partsOf((await run).bytes).keys()];
    expect(parts.filter((part) => /external|connection|vba|activeX|embed/i.test(part))).toEqual([]);
    const names = (await run).workbook.names.map(({ name }) => name);
    expect(names.filter((name) => !/^JG_(officer_\w+|sheet)$/.test(name))).toEqual([]);
  });

  test('each text is read back as it was, in a cell', async () => {
    const { texts } = written((await run).workbook);
    const lost = all.filter(([, kept]) => !texts.some((text) => text.includes(kept.trim())));
    expect(lost.map(([, kept]) => kept.slice(0, 60))).toEqual([]);
  });

  test('a second run over the result changes nothing', async () => {
    const first = await run;
    const second = await assess(first.path);
    for (const { name } of ours(first.workbook))
      expect([name, cellsOf(second.workbook, name)]).toEqual([name, cellsOf(first.workbook, name)]);
  });
});

describe('an officer’s reason', () => {
  test('is the same text after two runs, whatever it looks like', async () => {
    const { workbook } = await assess(fileOf(figuresWith(['Plain'])));
    const [header, rows] = gridOf(workbook);
    const reason = header.indexOf('Reason');
    const changed: string[] = [];
    for (let from = 0; from < hostileTexts.length; from += rows.length) {
      const typed = hostileTexts.slice(from, from + rows.length);
      const sheet = ours(workbook).find(({ name }) => name === 'Judgement grid')!;
      typed.forEach((text, i) => {
        sheet.cells.setValue(rows[i]!, reason, text);
      });
      sheet.touch();
      const path = join(newFolder(), 'typed.xlsx');
      writeFileSync(path, saveWorkbook(workbook));
      const twice = await assess((await assess(path)).path);
      expect(written(twice.workbook).live).toEqual([]);
      expect(twice.complaints).toEqual([]);
      const after = ours(twice.workbook).find(({ name }) => name === 'Judgement grid')!;
      typed.forEach((text, i) => {
        if (after.cells.value(rows[i]!, reason) !== text) changed.push(text.slice(0, 60));
      });
    }
    expect(changed).toEqual([]);
  }, 120_000);

  /** The grid's header, and the rows of its domains. */
  function gridOf(workbook: Workbook): [string[], number[]] {
    const cells = cellsOf(workbook, 'Judgement grid')!;
    const header = cells.find((row) => row.includes('Your level (lead officer)'))!.map(String);
    const key = header.indexOf('Key');
    return [header, cells.flatMap((row, r) => (/^[a-z-]+$/.test(String(row[key] ?? '')) ? [r] : []))];
  }
});

describe('a sheet’s name', () => {
  test.each([
    "=1+1", "+1", "@x", "-x", "it's", "''x", '<b>&amp;', '"x"', '#REF!', "a!b", "A1", "R1C1", "$A$1", '1', ' x', '{x}', '(a),b;c', '\u200fيسار', '😀', '_x000D_', 'Judgement grid', 'HISTORY ',
  ].map((name) => [name]))('%s', async (name) => {
    const { workbook, complaints } = await assess(fileOf(figuresWith(['Plain', 'Second'], name)));
    expect(written(workbook).live).toEqual([]);
    expect(complaints).toEqual([]);
    expect(workbook.sheets[0]!.name).toBe(name);
    expect(ours(workbook).length).toBeGreaterThan(5);
  }); // prettier-ignore
});
