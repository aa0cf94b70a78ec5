import { enterEntry } from '../../src/excel/enterEntry';
import { goTo } from '../../src/excel/goTo';
import { insertSheets } from '../../src/excel/insertSheets';
import { previewPublish } from '../../src/excel/previewPublish';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { selectedCell } from '../../src/excel/selectedCell';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { planOf } from './planOf';
import { seenIn } from './seenIn';
import { smallPlans } from './smallPlans';
import { workbookFor } from './workbookFor';

type Opened = ReturnType<typeof workbookFor>;

const jobs: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['reading', () => readWorkbook()],
  ['looking what would change', () => previewPublish(smallPlans('two'), [])],
  ['publishing', () => publish(smallPlans('two'))],
  ['undoing the publish', () => undoLastPublish(['grid'])],
  ['entering a judgement', () => enterEntry('grid', 'access', new Map([['level', 'Poor']]))],
  ['inserting sheets', () => insertSheets([planOf({ name: 'Sample', cells: [['Council', 1]] })])],
  ['going to a cell', () => goTo('Figures', 'B2')],
  ['asking for the selected cell', () => selectedCell()],
];

async function published(): Promise<Opened> {
  const opened = workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
  await publish(smallPlans('one'));
  return opened;
}

const seen = ({ workbook }: Opened): string => JSON.stringify(seenIn(workbook));

describe.each(jobs)('%s', (_, job) => {
  test('while a cell is edited waits for the end of it, and is done then', async () => {
    const opened = await published();
    opened.host.faults.editCell(true);
    let done = false;
    const doing = job().then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(done).toBe(false);
    opened.host.faults.editCell(false);
    await doing;
    expect(done).toBe(true);
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'excelCellEdit'], // an Excel that does not wait
    ['AccessDenied', 'excelProtected'], // protected, or open as read-only
    ['InvalidSelection', 'excelOtherWindow'],
    ['MergedRangeConflict', 'excelInTheWay'],
    ['GeneralException', 'excelOther'],
  ] as const)(
    'when Excel says %s is refused with what to do, and leaves the workbook as it is',
    async (code, sentence) => {
      const opened = await published();
      const before = seen(opened);
      opened.host.faults.failAction(1, code);
      await expect(job()).rejects.toMatchObject({ code: sentence });
      opened.host.faults.clear();
      expect(seen(opened)).toBe(before);
    },
  );
});

describe('sheets in which rows are filtered', () => {
  test('of ours are published over all the same, and put back by an undo', async () => {
    const opened = await published();
    const before = seen(opened);
    const star = opened.workbook.sheets.find(({ name }) => name === 'Star chart')!;
    const { Excel: excel } = globalThis as unknown as { Excel: typeof Excel };
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(star.id);
      sheet.getRange('A3:A3').rowHidden = true;
      await context.sync();
    });
    const grid = opened.workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
    grid.tables[0]!.isFiltered = true;
    grid.rows.set(2, { hidden: true });
    await publish(smallPlans('another'));
    expect(star.cells.value(3, 1)).toBe('another'.length);
    // other rows stand there now: none is out of sight
    for (const sheet of [star, grid])
      expect([...sheet.rows.values()].filter(({ hidden }) => hidden)).toEqual([]);
    expect(grid.tables[0]?.isFiltered).not.toBe(true);
    await undoLastPublish();
    expect(seen(opened)).toBe(before);
  });
});

test('a protected sheet of ours refuses an undo with what to do; unprotected, the undo is done', async () => {
  const opened = workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
  await publish(smallPlans('one'));
  const before = seen(opened);
  await publish(smallPlans('two'));
  const grid = opened.workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
  opened.host.person.protect(grid.id, true);
  await expect(undoLastPublish()).rejects.toMatchObject({ code: 'notUndone' });
  opened.host.person.protect(grid.id, false);
  // the second undo finishes what the first had begun
  await undoLastPublish();
  expect(seen(opened)).toBe(before);
});
