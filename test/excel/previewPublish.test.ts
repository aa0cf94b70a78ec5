import { previewPublish } from '../../src/excel/previewPublish';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { seenIn } from './seenIn';
import { smallPlans } from './smallPlans';
import { workbookFor } from './workbookFor';

const open = () => workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
const preview = async (plans = smallPlans('one')) =>
  (await previewPublish(plans, (await readWorkbook()).owned)).map(
    ({ id, change, cells }) => `${id}: ${change} ${cells}`,
  );

describe('what a publish would change', () => {
  test('in a workbook without our sheets: all are new, and looking changes nothing', async () => {
    const { workbook } = open();
    const before = JSON.stringify(seenIn(workbook));
    expect(await preview()).toEqual(['grid: new 0', 'star: new 0']);
    expect(JSON.stringify(seenIn(workbook))).toBe(before);
  });

  test('nothing, where all stands there already: texts that look like formulas included', async () => {
    open();
    await publish(smallPlans('one'));
    expect(await preview()).toEqual(['grid: same 0', 'star: same 0']);
  });

  test('the cells that would be other are counted; a chart’s new title alone is a change too', async () => {
    open();
    await publish(smallPlans('one'));
    // “=cmd one” becomes “=cmd three”, and 3 letters become 5
    expect(await preview(smallPlans('three'))).toEqual(['grid: changed 1', 'star: changed 1']);
    expect(await preview(smallPlans('two'))).toEqual(['grid: changed 1', 'star: changed 0']);
  });

  test('what the officer typed in their own columns is no change; in any other cell it is', async () => {
    const { host, workbook } = open();
    await publish(smallPlans('one'));
    host.person.type(workbook.sheets[1]!.id, 'B3', 'Poor');
    expect((await previewPublish(smallPlans('one'), []))[0]?.change).toBe('same');
    host.person.type(workbook.sheets[1]!.id, 'A3', 'My words');
    expect((await previewPublish(smallPlans('one'), []))[0]).toMatchObject({ change: 'changed', cells: 1 });
  });

  test('what somebody typed in columns that are nobody’s to fill in will be written over: it is a change', async () => {
    const plans = smallPlans('one').map((plan) => ({
      ...plan,
      ...(plan.officer !== undefined && { officer: { ...plan.officer, watched: true as const } }),
    }));
    const { host, workbook } = open();
    await publish(plans);
    const { owned: read } = await readWorkbook();
    host.person.type(workbook.sheets[1]!.id, 'B3', 'Poor');
    expect((await previewPublish(plans, read))[0]).toMatchObject({ change: 'changed', cells: 1 });
    await publish(plans, { read });
    expect(workbook.sheets[1]!.cells.value(2, 1)).toBe('');
    expect((await previewPublish(plans, read))[0]).toMatchObject({ change: 'same', cells: 0 });
  });

  test('asks three times, however many sheets there are', async () => {
    const { host } = open();
    await publish(smallPlans('one'));
    host.resetCounts();
    await previewPublish(smallPlans('one'), []);
    expect(host.counts.syncs).toBeLessThanOrEqual(4);
  });
});

describe('a publish of some sheets only', () => {
  const charts = smallPlans('one').map((plan) => ({ ...plan, id: 'charts', part: plan.name }) as const);

  test('leaves those that are named to be left, and takes those away that have no plan', async () => {
    const { workbook } = open();
    await publish(charts);
    await publish(charts.slice(1), { leave: [{ id: 'charts', part: 'Judgement grid' }] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Figures', 'Judgement grid', 'Star chart']);
    await publish(charts.slice(1));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Figures', 'Star chart']);
  });
});
