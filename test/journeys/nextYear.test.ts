import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../src/domain/results';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { cellsOf } from '../excel/workbookFor';
import { commandLine, newFolder, sample } from './commandLine';

const folder = newFolder();
const path = (name: string) => join(folder, name);

/** One run of the command line on the workbook, which it is written back to; what it says of Access. */
async function assess(...more: string[]) {
  const to = ['--out', path('book.xlsx'), '--json', path('results.json')];
  const ran = await commandLine('assess', path('book.xlsx'), '--authority', 'Merthyr Tydfil', ...to, ...more);
  expect(ran).toMatchObject({ code: 0, error: '' });
  const results = JSON.parse(readFileSync(path('results.json'), 'utf8')) as Results;
  return results.domains.find(({ id }) => id === 'access')!;
}

const open = () => openWorkbook(new Uint8Array(readFileSync(path('book.xlsx'))));

/** Types into the row of Access on the Judgement grid, under these headings. */
function type(typed: Readonly<Record<string, string>>): void {
  const workbook = open();
  const sheet = workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
  const cells = cellsOf(workbook, 'Judgement grid')!;
  const headings = cells.find((row) => row.includes('Your level (lead officer)'))!;
  for (const [heading, text] of Object.entries(typed)) {
    const row = cells.findIndex((each) => each.includes('access'));
    sheet.cells.setValue(row, headings.indexOf(heading), text);
  }
  sheet.touch();
  writeFileSync(path('book.xlsx'), saveWorkbook(workbook));
}

const row = () => cellsOf(open(), 'Judgement grid')!.find((cells) => cells.includes('access'))!;

test('a year is judged and closed; in the next, what was judged is last year’s until a new date says that it still holds', async () => {
  copyFileSync(sample, path('book.xlsx'));
  await assess('--period', '31 March 2022');
  const typed = {
    'Your level (lead officer)': 'Excellent',
    Reason: 'Inspected',
    By: 'A. Rees',
    On: '2015-06-01',
  };
  type(typed);
  expect(await assess('--period', '31 March 2022', '--close-year', '31 March 2022')).toMatchObject({
    ...{ judged: true, level: 4, earlier: null },
  });
  const next = await assess('--period', '31 March 2023');
  expect(next).toMatchObject({
    ...{ judged: false, level: next.suggested, lead: null },
    earlier: { year: '31 March 2022', level: 4, role: 'lead', reason: 'Inspected', by: 'A. Rees' },
  });
  expect(row()).toEqual(expect.arrayContaining(Object.values(typed)));
  expect(row().join('\n')).toContain('◇ Judged for 31 March 2022. For this year it is still to be judged');
  expect(row().join('\n')).not.toContain('● judged');
  type({ On: '2016-06-01' });
  expect(await assess('--period', '31 March 2023')).toMatchObject({ judged: true, level: 4, earlier: null });
  expect(row().join('\n')).toContain('● judged');
  expect(cellsOf(open(), 'Judgement log')!.filter((cells) => cells.includes('Inspected'))).toHaveLength(2);
}, 60_000);
