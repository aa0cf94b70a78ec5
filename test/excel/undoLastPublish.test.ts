import { publish } from '../../src/excel/publish';
import { canUndoPublish } from '../../src/excel/canUndoPublish';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { unfinishedNamespace } from '../../src/excel/marks';
import { seenIn } from './seenIn';
import { smallPlans } from './smallPlans';
import { cellsOf, workbookFor } from './workbookFor';

type Opened = ReturnType<typeof workbookFor>;

const fresh = (): Opened => workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
const seen = ({ workbook }: Opened): string => JSON.stringify(seenIn(workbook));
const namesIn = ({ workbook }: Opened): string[] => workbook.sheets.map(({ name }) => name);
const type = ({ host, workbook }: Opened, sheet: string, cell: string, text: string): void => {
  host.person.type(workbook.sheets.find(({ name }) => name === sheet)!.id, cell, text);
};

describe('undoing the last publish', () => {
  test('the first one: the sheets that it added go, and the officer’s own is untouched', async () => {
    const opened = fresh();
    const before = seen(opened);
    await publish(smallPlans('one'), { remember: 'one' });
    expect(await canUndoPublish()).toBe(true);
    const { gone } = await undoLastPublish();
    expect(gone.map(({ name }) => name)).toEqual(['Judgement grid', 'Star chart']);
    expect(seen(opened)).toBe(before);
    expect(await canUndoPublish()).toBe(false);
  });

  test('a later one: the sheets stand as the publish before left them, figures’ memory and charts included', async () => {
    const opened = fresh();
    await publish(smallPlans('one'), { remember: 'one' });
    type(opened, 'Judgement grid', 'B3', 'Poor');
    const before = seen(opened);
    await publish(smallPlans('another'), { remember: 'another' });
    expect(seen(opened)).not.toBe(before);
    await undoLastPublish();
    expect(seen(opened)).toBe(before);
  });

  test('a publish that changes nothing can be undone only where the one before it still can', async () => {
    fresh();
    expect((await publish(smallPlans('one'))).undoable).toBe(true);
    expect((await publish(smallPlans('one'))).undoable).toBe(true);
    await publish(smallPlans('another'));
    await undoLastPublish();
    expect((await publish(smallPlans('one'))).undoable).toBe(false);
    expect(await canUndoPublish()).toBe(false);
  });

  test('what the officer typed since on a sheet that stays is kept', async () => {
    const opened = fresh();
    await publish(smallPlans('one'));
    await publish(smallPlans('another'));
    type(opened, 'Judgement grid', 'B4', 'Excellent');
    await undoLastPublish();
    expect(cellsOf(opened.workbook, 'Judgement grid')?.[3]).toEqual(['=cmd one', 'Excellent', 'assessment']);
  });

  test('what the publish itself wrote into the officer’s columns is nobody’s words: what stood there before comes back', async () => {
    const opened = fresh();
    const written = (mark: string) =>
      smallPlans(mark).map((plan) =>
        plan.id === 'grid'
          ? { ...plan, cells: plan.cells.with(2, ['Access', `heading ${mark}`, 'access']) }
          : plan,
      );
    await publish(written('one'));
    const before = seen(opened);
    await publish(written('two'));
    await undoLastPublish();
    expect(seen(opened)).toBe(before);
  });

  test('what was typed since on a sheet that goes is handed back, or the undo is refused', async () => {
    const opened = fresh();
    await publish(smallPlans('one'));
    type(opened, 'Judgement grid', 'B3', 'Poor');
    const before = seen(opened);
    await expect(undoLastPublish()).rejects.toMatchObject({
      code: 'typedOnAdded',
      details: { sheet: 'Judgement grid' },
    });
    expect(seen(opened)).toBe(before);
    const { gone } = await undoLastPublish(['grid']);
    expect(gone[0]?.entries).toEqual(new Map([['access', new Map([['level', 'Poor']])]]));
    expect(namesIn(opened)).toEqual(['Figures']);
  });

  test('a sheet that the publish took away is there again, in its place, with its cells', async () => {
    const opened = fresh();
    const charts = smallPlans('one').map((plan) => ({ ...plan, id: 'charts', part: plan.name }) as const);
    await publish(charts);
    const before = cellsOf(opened.workbook, 'Judgement grid');
    await publish(charts.slice(1));
    expect(namesIn(opened)).toEqual(['Figures', 'Star chart']);
    await undoLastPublish();
    expect(namesIn(opened)).toEqual(['Figures', 'Judgement grid', 'Star chart']);
    expect(cellsOf(opened.workbook, 'Judgement grid')).toEqual(before);
    expect((await readWorkbook()).owned.map(({ part }) => part)).toEqual(['Judgement grid', 'Star chart']);
  });

  test('a copy that the officer made of one of our sheets stays, and so does a sheet renamed', async () => {
    const opened = fresh();
    await publish(smallPlans('one'));
    const { Excel: excel } = globalThis as unknown as { Excel: typeof Excel };
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Star chart');
      sheet.copy('End');
      sheet.name = 'Our star';
      await context.sync();
    });
    await undoLastPublish();
    expect(namesIn(opened)).toEqual(['Figures', 'Star chart (2)']);
  });

  test('with nothing published, or undone already, it says that there is nothing to undo', async () => {
    fresh();
    await expect(undoLastPublish()).rejects.toMatchObject({ code: 'nothingToUndo' });
  });

  test('a publish of some sheets leaves the others’ plans known: they can be put back, looks and charts too', async () => {
    const opened = fresh();
    await publish(smallPlans('one'));
    const before = seen(opened);
    await publish(smallPlans('two').slice(0, 1));
    await undoLastPublish();
    expect(seen(opened)).toBe(before);
    await publish(smallPlans('two').slice(0, 1));
    opened.host.faults.failAction(40, 'GeneralException');
    await publish(smallPlans('three')).catch(() => undefined);
    opened.host.faults.clear();
    await undoLastPublish();
    expect(seen(opened)).toBe(before);
  });
});

describe('a publish that changes nothing', () => {
  test('leaves the one before it to be undone: its sheets go', async () => {
    const opened = fresh();
    const before = seen(opened);
    await publish(smallPlans('one'), { remember: 'one' });
    await publish(smallPlans('one'), { remember: 'one' });
    await publish(smallPlans('one').slice(1), { remember: 'one' });
    const { gone } = await undoLastPublish();
    expect(gone.map(({ name }) => name)).toEqual(['Judgement grid', 'Star chart']);
    expect(seen(opened)).toBe(before);
  });

  test('what was typed before it or after it is the officer’s own: undoing keeps it on a sheet that stays', async () => {
    const opened = fresh();
    await publish(smallPlans('one'));
    await publish(smallPlans('another'));
    type(opened, 'Judgement grid', 'B3', 'Poor');
    await publish(smallPlans('another'));
    type(opened, 'Judgement grid', 'B4', 'Excellent');
    await publish(smallPlans('another'));
    await undoLastPublish();
    expect(cellsOf(opened.workbook, 'Judgement grid')?.slice(2)).toEqual([
      ['Access', 'Poor', 'access'],
      ['=cmd one', 'Excellent', 'assessment'],
    ]);
  });

  test('what was typed before it on a sheet that goes is handed back, or the undo is refused', async () => {
    const opened = fresh();
    await publish(smallPlans('one'));
    type(opened, 'Judgement grid', 'B3', 'Poor');
    await publish(smallPlans('one'));
    await expect(undoLastPublish()).rejects.toMatchObject({ code: 'typedOnAdded' });
    const { gone } = await undoLastPublish(['grid']);
    expect(gone[0]?.entries).toEqual(new Map([['access', new Map([['level', 'Poor']])]]));
    expect(namesIn(opened)).toEqual(['Figures']);
  });

  test('with nothing to be undone before it, there is nothing to undo after it', async () => {
    fresh();
    await publish(smallPlans('one'));
    await publish(smallPlans('another'));
    await undoLastPublish();
    await publish(smallPlans('one'));
    expect(await canUndoPublish()).toBe(false);
  });

  test('where it breaks off, whichever answer is lost, the one before it can still be undone', async () => {
    const prepare = async (): Promise<{ opened: Opened; before: string }> => {
      const opened = fresh();
      const before = seen(opened);
      await publish(smallPlans('one'));
      opened.host.resetCounts();
      return { opened, before };
    };
    const { opened } = await prepare();
    await publish(smallPlans('one'));
    const { syncs } = opened.host.counts;
    const wrong: number[] = [];
    for (let n = 1; n <= syncs; n++) {
      const { opened: again, before } = await prepare();
      again.host.faults.dropAnswer(n);
      await publish(smallPlans('one')).catch(() => undefined);
      again.host.faults.clear();
      await undoLastPublish();
      if (seen(again) !== before) wrong.push(n);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a publish that changes something is the one that is undone', () => {
  test('a cell that the officer wrote over outside their columns is as they wrote it', async () => {
    const opened = fresh();
    await publish(smallPlans('one'));
    type(opened, 'Judgement grid', 'A1', 'Our grid');
    const before = seen(opened);
    await publish(smallPlans('one'));
    expect(cellsOf(opened.workbook, 'Judgement grid')?.[0]?.[0]).toBe('Judgement grid');
    await undoLastPublish();
    expect(seen(opened)).toBe(before);
  });

  test('a sheet that it took away comes back, though nothing changes on the others', async () => {
    const opened = fresh();
    const charts = smallPlans('one').map((plan) => ({ ...plan, id: 'charts', part: plan.name }) as const);
    await publish(charts);
    await publish(charts.slice(1));
    await undoLastPublish();
    expect(namesIn(opened)).toEqual(['Figures', 'Judgement grid', 'Star chart']);
  });

  test('a year that it closed is open again, though nothing changes on any sheet', async () => {
    const opened = fresh();
    await publish(smallPlans('one'));
    const before = seen(opened);
    await publish(smallPlans('one'), { closedYears: '{"years":[]}' });
    expect(seen(opened)).not.toBe(before);
    await undoLastPublish();
    expect(seen(opened)).toBe(before);
  });
});

test('an undo whose answer is lost, whichever it is, is finished by the next', async () => {
  const prepare = async (): Promise<{ opened: Opened; before: string }> => {
    const opened = fresh();
    await publish(smallPlans('one'));
    const before = seen(opened);
    await publish(smallPlans('another'));
    return { opened, before };
  };
  const { opened } = await prepare();
  opened.host.resetCounts();
  await undoLastPublish();
  const { syncs } = opened.host.counts;
  const wrong: string[] = [];
  for (let n = 1; n <= syncs; n++) {
    const { opened: again, before } = await prepare();
    again.host.faults.dropAnswer(n);
    await undoLastPublish().catch(() => undefined);
    again.host.faults.clear();
    // put right by whatever comes next: another undo, though it may find nothing left to do
    await undoLastPublish().catch(() => undefined);
    if (seen(again) !== before) wrong.push(`answer ${n}`);
    if (again.workbook.customXml.some(({ xml }) => xml.includes(unfinishedNamespace)))
      wrong.push(`answer ${n}: unfinished`);
  }
  expect(wrong).toEqual([]);
});

test('what the officer types while an undo is under way stays, whenever it is typed', async () => {
  const start = async (): Promise<Opened> => {
    const opened = fresh();
    await publish(smallPlans('one'));
    await publish(smallPlans('another'));
    opened.host.resetCounts();
    return opened;
  };
  const whole = await start();
  await undoLastPublish();
  const lost: number[] = [];
  for (let n = 1; n <= whole.host.counts.syncs; n++) {
    const opened = await start();
    opened.host.faults.beforeSync(n, () => {
      type(opened, 'Judgement grid', 'B4', 'meanwhile');
    });
    await undoLastPublish();
    if (cellsOf(opened.workbook, 'Judgement grid')?.[3]?.[1] !== 'meanwhile') lost.push(n);
  }
  expect(lost).toEqual([]);
});
