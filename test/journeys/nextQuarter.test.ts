import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../src/domain/results';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { cellsOf } from '../excel/workbookFor';
import { commandLine, newFolder, sample } from './commandLine';

/** One run of the command line; the workbook and the results that it writes. */
async function assess(input: string): Promise<{ path: string; results: Results }> {
  const folder = newFolder();
  const path = join(folder, 'out.xlsx');
  const json = join(folder, 'results.json');
  const ran = await commandLine(
    'assess',
    input,
    '--authority',
    'Merthyr Tydfil',
    '--out',
    path,
    '--json',
    json,
  );
  expect(ran).toMatchObject({ code: 0, error: '' });
  return { path, results: JSON.parse(readFileSync(json, 'utf8')) as Results };
}

test('next quarter: a figure is revised, a sheet is skipped on Setup; the run says both, and keeps what was typed', async () => {
  const { path } = await assess(sample);
  const workbook = openWorkbook(new Uint8Array(readFileSync(path)));
  const figures = workbook.sheets.find(({ name }) => name === 'Figures')!;
  const value = (figures.cells.values({ row: 1, column: 5, rows: 1, columns: 1 })[0] ?? [])[0];
  figures.cells.setValue(1, 5, Number(value) + 1);
  figures.touch();
  const setup = workbook.sheets.find(({ name }) => name === 'Setup')!;
  const row = cellsOf(workbook, 'Setup')!.findIndex((cells) =>
    cells.includes('table: Spend › Awdurdod / Authority'),
  );
  setup.cells.setValue(row, 3, 'Yes');
  setup.touch();
  const typed = join(newFolder(), 'typed.xlsx');
  writeFileSync(typed, saveWorkbook(workbook));
  const second = await assess(typed);
  const codes = second.results.problems.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['figuresRevised', 'figuresGone']));
  expect(second.results.indicators.map(({ code }) => code)).not.toContain('SS-TOT');
  const now = cellsOf(openWorkbook(new Uint8Array(readFileSync(second.path))), 'Setup')!;
  expect(now.find((cells) => cells.includes('table: Spend › Awdurdod / Authority'))?.[3]).toBe('Yes');
  expect(now.flat()).toContain('New, gone and revised since the last run');
});

test('another council’s judgements: a workbook of its own is made without them, and theirs is never written over', async () => {
  const { path } = await assess(sample);
  const workbook = openWorkbook(new Uint8Array(readFileSync(path)));
  const grid = workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
  const cells = cellsOf(workbook, 'Judgement grid')!;
  const header = cells.findIndex((row) => row.includes('Your level (lead officer)'));
  const level = cells[header]!.indexOf('Your level (lead officer)');
  grid.cells.setValue(
    cells.findIndex((row) => row.includes('access')),
    level,
    'Excellent',
  );
  grid.cells.setValue(
    cells.findIndex((row) => row.includes('access')),
    level + 1,
    'MERTHYR’S REASON',
  );
  grid.touch();
  const typed = join(newFolder(), 'typed.xlsx');
  writeFileSync(typed, saveWorkbook(workbook));
  const judged = await assess(typed);
  const inPlace = ['assess', judged.path, '--authority', 'Cardiff', '--out'];
  const refused = await commandLine(...inPlace, judged.path);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('are about Merthyr Tydfil: they are not taken for Cardiff');
  const link = join(newFolder(), 'link.xlsx');
  symlinkSync(judged.path, link);
  expect((await commandLine(...inPlace, link)).code).toBe(2);
  const elsewhere = join(newFolder(), 'cardiff.xlsx');
  expect((await commandLine(...inPlace, elsewhere)).code).toBe(0);
  const cardiff = openWorkbook(new Uint8Array(readFileSync(elsewhere)));
  const texts = cardiff.sheets.flatMap(({ name }) => cellsOf(cardiff, name)?.flat() ?? []);
  expect(texts).not.toContain('MERTHYR’S REASON');
  expect((await assess(judged.path)).results.problems.map(({ code }) => code)).not.toContain(
    'judgementsOfAnother',
  );
});
