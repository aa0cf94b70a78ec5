import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { smallPlans } from './smallPlans';
import { workbookFor } from './workbookFor';

/** Published once, read, and published again with a level typed before the n-th request of that. */
async function typedBefore(n: number): Promise<{ level: unknown; syncs: number }> {
  const { host, workbook } = workbookFor({ Figures: [['A'], [1]] });
  await publish(smallPlans('one'));
  const { owned } = await readWorkbook();
  const { id, cells } = workbook.sheets[1]!;
  host.resetCounts();
  host.faults.beforeSync(n, () => {
    host.person.type(id, 'B3', 'Poor');
  });
  await publish(smallPlans('two'), { read: owned });
  return { level: cells.value(2, 1), syncs: host.counts.syncs };
}

test('what the officer types while a publish is under way stays, before whichever request it is typed', async () => {
  const { syncs } = await typedBefore(1_000);
  expect(syncs).toBeGreaterThan(4);
  const lost: number[] = [];
  for (let n = 1; n <= syncs; n++) if ((await typedBefore(n)).level !== 'Poor') lost.push(n);
  expect(lost).toEqual([]);
});
