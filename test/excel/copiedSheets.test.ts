import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { smallPlans } from './smallPlans';
import { cellsOf, workbookFor } from './workbookFor';

type Opened = ReturnType<typeof workbookFor>;

/** Copies one of our sheets as an officer does who wants to keep it: its marks and names come with it. */
async function copied(place: 'Beginning' | 'End', name?: string): Promise<Opened> {
  const opened = workbookFor({ Figures: [['A'], [1]] });
  await publish(smallPlans('one'));
  const { Excel: excel } = globalThis as unknown as { Excel: typeof Excel };
  await excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem('Judgement grid').copy(place);
    if (name !== undefined) copy.name = name;
    await context.sync();
  });
  return opened;
}

describe.each([
  ['before the sheet', 'Beginning', undefined],
  ['at the end', 'End', undefined],
  ['before the sheet, under a name of its own', 'Beginning', 'Sent to committee'],
] as const)('a copy of one of our sheets that the officer keeps %s', (_, place, name) => {
  const copy = name ?? 'Judgement grid (2)';

  test('stays as it is when the next run is published: that goes onto ours', async () => {
    const { workbook } = await copied(place, name);
    const before = cellsOf(workbook, copy);
    await publish(smallPlans('two'), { read: (await readWorkbook()).owned });
    expect(cellsOf(workbook, copy)).toEqual(before);
    expect(cellsOf(workbook, 'Judgement grid')?.[3]?.[0]).toBe('=cmd two');
  });

  test('is not read for what the officer decided: ours is', async () => {
    const { workbook, host } = await copied(place, name);
    const id = (which: string) => workbook.sheets.find((sheet) => sheet.name === which)?.id ?? '';
    host.person.type(id('Judgement grid'), 'B3', 'Excellent');
    host.person.type(id(copy), 'B3', 'Poor');
    const { owned, grids } = await readWorkbook();
    expect(owned.filter((sheet) => sheet.id === 'grid').map((sheet) => sheet.entries.get('access')?.get('level'))).toEqual(['Excellent']); // prettier-ignore
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Figures']);
  });

  test('is named, as what somebody types on it does not count; hidden, it is an archive', async () => {
    const { workbook, host } = await copied(place, name);
    const named = async (): Promise<unknown> =>
      (await readWorkbook()).owned.map(({ id, copies }) => [id, copies]);
    expect(await named()).toEqual([['grid', [copy]], ['star', undefined]]); // prettier-ignore
    host.person.hide(workbook.sheets.find((sheet) => sheet.name === copy)?.id ?? '', 'Hidden');
    expect(await named()).toEqual([['grid', undefined], ['star', undefined]]); // prettier-ignore
  });
});
