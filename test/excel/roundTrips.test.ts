import { readFileSync } from 'node:fs';
import { assess } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { presentSheets } from '../../src/present/presentSheets';
import { sample } from '../journeys/commandLine';
import { workbookFor } from './workbookFor';

test('all sheets of the sample are published in at most twelve round trips, the reading of it included', async () => {
  const host = openHost(openWorkbook(new Uint8Array(readFileSync(sample))), { profile: 'web' });
  useHost(host);
  const { grids, owned } = await readWorkbook();
  const { made } = assess({
    ...{ grids, owned, framework: jointReview, language: 'en', on: '2026-11-21', version: '0' },
    authority: 'Merthyr Tydfil',
    comparators: () => ({ kind: 'nearest', k: 10 }),
  });
  const plans = presentSheets(made);
  expect(plans.length).toBeGreaterThan(10);
  await publish(plans, { read: owned });
  expect(host.counts.syncs).toBeLessThanOrEqual(12);
});

test('reading takes as many round trips for sixty sheets of 500 rows as for one of ten, and more only beyond 5 MB', async () => {
  const rows = (count: number, width = 6) =>
    Array.from({ length: count }, (_, row) => Array.from({ length: width }, (_, column) => row + column));
  const tripsFor = async (sheets: Parameters<typeof workbookFor>[0]): Promise<number> => {
    const { host } = workbookFor(sheets);
    await readWorkbook();
    return host.counts.syncs;
  };
  const one = await tripsFor({ Figures: rows(10) });
  const names = Array.from({ length: 60 }, (_, at) => [`Sheet ${at}`, rows(500)] as const);
  expect(await tripsFor(Object.fromEntries(names))).toBe(one);
  expect(one).toBeLessThanOrEqual(4);
  const long = await tripsFor({ Figures: rows(80_000, 8) });
  expect(long).toBeGreaterThan(one);
  expect(long).toBeLessThanOrEqual(one + 6);
});
