import type { OwnedSheet } from '../../src/domain/owned';
import { enterEntry } from '../../src/excel/enterEntry';
import { enterJudgement } from '../../src/excel/enterJudgement';
import { publish } from '../../src/excel/publish';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { heightOf } from '../../src/host/office/cells/geometry';
import { SheetBuilder } from '../../src/present/sheetBuilder';
import { workbookFor } from './workbookFor';

const long = 'Inspectors, partners and carers said so, each in their own words. '.repeat(20);

/** A grid with a reason for Access, as tall as it takes. */
function gridWith(reason: string | null, rowsAbove = 0) {
  const sheet = new SheetBuilder('grid', '', 'Judgement grid', [20, 30, 14]);
  sheet.row(['Judgement grid']);
  for (let row = 0; row < rowsAbove; row++) sheet.row(['A theme']);
  sheet.row(['Domain', 'Reason', 'Key']);
  const first = sheet.row(['Access', reason, 'access'], { wrap: true });
  sheet.row(['Assessment', null, 'assessment'], { wrap: true });
  sheet.officer({ keyColumn: 2, firstRow: first, rows: 2, columns: [{ id: 'reason', column: 1 }] });
  return sheet.build();
}

function opened() {
  const { host, workbook } = workbookFor({ Figures: [['A']] });
  const grid = () => workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
  return { host, grid, heights: () => [0, 1, 2, 3, 4, 5].map((row) => heightOf(grid(), row)) };
}
/** Our sheets as a run has read them. */
const readWith = (reason: string): OwnedSheet[] => [
  {
    id: 'grid',
    part: '',
    name: 'Judgement grid',
    entries: new Map([['access', new Map([['reason', reason]])]]),
  },
];
const usual = [15, 15, 15, 15, 15, 15];

describe('a publish', () => {
  test('makes a row low again that a long reason had made tall', async () => {
    const { heights } = opened();
    await publish([gridWith(long)], { read: [] });
    expect(heights()[2]).toBeGreaterThan(400);
    await publish([gridWith('Short.')], { read: readWith(long) });
    expect(heights()).toEqual(usual);
  });

  test('also where other rows stand there, and where nobody knows how tall they were made', async () => {
    const { heights, grid } = opened();
    await publish([gridWith(long)]);
    grid().rows.set(5, { height: 200 });
    await publish([gridWith('Short.', 2)], { read: readWith(long) });
    expect(heights()).toEqual(usual);
  });

  test('that is undone gives its row the height of before', async () => {
    const { heights } = opened();
    await publish([gridWith(null)]);
    const before = heights();
    await publish([gridWith(long)], { read: [] });
    expect(heights()).not.toEqual(before);
    await undoLastPublish();
    expect(heights()).toEqual(before);
  });
});

const words = (reason: string) => new Map([['reason', reason]]);
const noLog = { read: undefined, text: '{"entries":[]}', lines: [], total: 0 };

describe.each([
  ['a text', (reason: string) => enterEntry('grid', 'access', words(reason))],
  ['a judgement', (reason: string) => enterJudgement('access', words(reason), noLog)],
])('%s that the pane enters', (_, enter) => {
  test('short in place of a long one: the row is low again, and no other changes', async () => {
    const { heights, grid } = opened();
    await publish([gridWith(long)]);
    grid().rows.set(3, { height: 40 });
    await enter('Short.');
    expect(heights()).toEqual([15, 15, 15, 40, 15, 15]);
  });

  test('long: all of it shows', async () => {
    const { heights } = opened();
    await publish([gridWith('Short.')]);
    await enter(long);
    expect(heights()[2]).toBeGreaterThan(400);
  });

  test('into an open cell of a protected sheet, whose rows nobody may change: it is entered all the same', async () => {
    const { host, heights, grid } = opened();
    await publish([gridWith(long)]);
    const before = heights();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Judgement grid').getRange('B3').format.protection.locked = false;
      await context.sync();
    });
    host.person.protect(grid().id, true);
    await enter('Short.');
    expect(grid().cells.value(2, 1)).toBe('Short.');
    expect(heights()).toEqual(before);
  });
});
