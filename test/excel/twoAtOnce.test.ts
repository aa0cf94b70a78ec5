import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Workbook } from '../../src/host/model/workbook';
import { smallPlans } from './smallPlans';
import { cellsOf, workbookFor } from './workbookFor';

/** A publish, between whose look at the workbook and first word something else happens, once. */
async function publishWhile(
  plans: ReturnType<typeof smallPlans>,
  meanwhile: () => unknown,
): Promise<unknown> {
  let happened = false;
  const pause = async (): Promise<void> => {
    if (happened) return;
    happened = true;
    await meanwhile();
  };
  return publish(plans, { pause }).catch((error: unknown) => error);
}

const namesIn = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);
const log = { read: undefined, now: { text: 'a judgement', shown: 0 } };

describe('two people publish for the first time at the same moment', () => {
  test('the sheets and the log of the one who came first stay, and the other is told', async () => {
    const { workbook } = workbookFor({ Figures: [['A'], [1]] });
    const outcome = await publishWhile(smallPlans('mine'), () =>
      publish(smallPlans('theirs'), { record: log }),
    );
    expect(outcome).toMatchObject({ code: 'publishedMeanwhile' });
    expect(namesIn(workbook)).toEqual(['Figures', 'Judgement grid', 'Star chart']);
    expect(cellsOf(workbook, 'Judgement grid')?.[3]?.[0]).toBe('=cmd theirs');
    expect((await readWorkbook()).record?.text).toBe('a judgement');
  });

  test('the other publishes after that into the sheets that are there', async () => {
    const { workbook } = workbookFor({ Figures: [['A'], [1]] });
    await publishWhile(smallPlans('mine'), () => publish(smallPlans('theirs')));
    await publish(smallPlans('mine'), { read: (await readWorkbook()).owned });
    expect(namesIn(workbook)).toEqual(['Figures', 'Judgement grid', 'Star chart']);
    expect(cellsOf(workbook, 'Judgement grid')?.[3]?.[0]).toBe('=cmd mine');
  });

  test('of what the other had added already, nothing is left', async () => {
    const { workbook } = workbookFor({ Figures: [['A'], [1]] });
    const [, star] = smallPlans('theirs');
    const outcome = await publishWhile(smallPlans('mine'), () => publish(star === undefined ? [] : [star]));
    expect(outcome).toMatchObject({ code: 'publishedMeanwhile' });
    expect(namesIn(workbook)).toEqual(['Figures', 'Star chart']);
    expect(cellsOf(workbook, 'Star chart')?.[3]?.[1]).toBe('theirs'.length);
  });
});

test('a sheet of the officer’s own that gets the name of one of ours meanwhile is left alone', async () => {
  const { workbook, host } = workbookFor({ Figures: [['A'], [1]] });
  await publishWhile(smallPlans('mine'), () => host.person.addSheet('Star chart'));
  expect(namesIn(workbook)).toEqual(['Figures', 'Star chart']);
});

test('where two sets came about, the second is named and stays as it is', async () => {
  const { workbook } = workbookFor({ Figures: [['A'], [1]] });
  await publish(smallPlans('one'));
  const { Excel: excel } = globalThis as unknown as { Excel: typeof Excel };
  await excel.run(async (context) => {
    const second = context.workbook.worksheets.getItem('Judgement grid').copy('End');
    second.name = 'Judgement grid (JG)';
    second.customProperties.add('JudgementGrid.name', 'Judgement grid (JG)'); // so published by the other one
    await context.sync();
  });
  const { owned } = await readWorkbook();
  expect(owned.find(({ id }) => id === 'grid')).toMatchObject({ name: 'Judgement grid', copies: ['Judgement grid (JG)'] }); // prettier-ignore
  await publish(smallPlans('two'), { read: owned });
  expect(cellsOf(workbook, 'Judgement grid')?.[3]?.[0]).toBe('=cmd two');
  expect(cellsOf(workbook, 'Judgement grid (JG)')?.[3]?.[0]).toBe('=cmd one');
});
