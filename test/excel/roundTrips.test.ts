import { readFileSync } from 'node:fs';
import { assess } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { recordToPublish } from '../../src/definitions/record/recordToPublish';
import type { SheetPlan } from '../../src/domain/sheetPlan';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import type { RequestBody } from '../../src/host/office/protocol';
import { openHost, type Host } from '../../src/host/openHost';
import { presentSheets } from '../../src/present/presentSheets';
import { sample } from '../journeys/commandLine';
import { smallPlans } from './smallPlans';
import { workbookFor } from './workbookFor';

/** How many round trips something takes. */
async function trips(host: Host, job: () => Promise<unknown>): Promise<number> {
  host.resetCounts();
  await job();
  return host.counts.syncs;
}

/** Reads, judges and publishes, as the pane does it. */
async function run(): Promise<void> {
  const { grids, owned, record } = await readWorkbook();
  const { made } = assess({
    ...{ grids, owned, framework: jointReview, language: 'en', on: '2026-11-21', version: '0' },
    ...(record !== undefined && { record }),
    authority: 'Merthyr Tydfil',
    comparators: () => ({ kind: 'nearest', k: 10 }),
  });
  const plans = presentSheets(made);
  expect(plans.length).toBeGreaterThan(10);
  await publish(plans, { read: owned, remember: made.remember, record: recordToPublish(made) });
}

test('all sheets of the sample are published, published again and the publish undone, each in at most twelve round trips, the reading of it included', async () => {
  const workbook = openWorkbook(new Uint8Array(readFileSync(sample)));
  const own = workbook.sheets.map(({ name }) => name);
  const host = openHost(workbook, { profile: 'web' });
  useHost(host);
  expect(await trips(host, run)).toBeLessThanOrEqual(12);
  expect(await trips(host, run)).toBeLessThanOrEqual(12);
  expect(await trips(host, () => undoLastPublish())).toBeLessThanOrEqual(12);
  // the second changed nothing: the first was undone
  expect(workbook.sheets.map(({ name }) => name)).toEqual(own);
});

/** What Microsoft's client asks of Excel in a run on the sample, a request each. */
async function requestsOfRun(): Promise<RequestBody[]> {
  const host = openHost(openWorkbook(new Uint8Array(readFileSync(sample))), { profile: 'web' });
  useHost(host);
  const asked: RequestBody[] = [];
  const { sendMessageToHost } = host.bridge;
  host.bridge.sendMessageToHost = (json) => {
    const { message } = JSON.parse(json) as { message?: { body?: RequestBody } };
    if (message?.body?.Actions !== undefined) asked.push(message.body);
    sendMessageToHost(json);
  };
  await run();
  return asked;
}

const rangeMethods = ['GetRange', 'GetRanges', 'GetRangeByIndexes', 'GetCell'];
/** The ranges that a request asks for: of which sheet, and which. */
const rangesIn = ({ ObjectPaths }: RequestBody): string[] =>
  Object.values(ObjectPaths)
    .filter(({ Name }) => rangeMethods.includes(Name))
    .map((path) => JSON.stringify([path.ParentObjectPathId, path.ArgumentInfo]));

describe('of Excel no more is asked than is needed', () => {
  let asked: RequestBody[];
  beforeAll(async () => {
    asked = await requestsOfRun();
  });
  const actions = (name: string) =>
    asked.flatMap(({ Actions }) => Actions).filter(({ Name }) => Name === name);

  test('of the ranges that are written it is to remember one in five at most: each costs two further actions', () => {
    const ranges = asked.flatMap(rangesIn);
    expect(ranges.length).toBeGreaterThan(500);
    expect(actions('_KeepReference').length).toBeLessThan(ranges.length / 5);
  });

  test('hardly an area is asked for twice in a request: charts of one sheet share what they show', () => {
    const twice = asked.map((request) => rangesIn(request).length - new Set(rangesIn(request)).size);
    expect(Math.max(...twice)).toBeLessThan(40);
  });

  test('lines between cells are thin where nothing else is said: Excel is told so on few sheets', () => {
    const told = asked.flatMap(({ Actions, ObjectPaths }) =>
      Actions.filter(({ ObjectPathId }) => {
        const { ParentObjectPathId: parent = 0 } = ObjectPaths[ObjectPathId] ?? {};
        return ObjectPaths[parent]?.Name === 'Borders';
      }).map(({ Name }) => Name),
    );
    const lines = told.filter((name) => name === 'Style').length;
    expect(lines).toBeGreaterThan(200);
    expect(told.filter((name) => name === 'Weight').length).toBeLessThan(lines / 3);
  });

  test('what stays empty around the cells is not written', () => {
    const written = actions('Values').map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] as unknown[][]);
    expect(written.length).toBeGreaterThan(10);
    for (const rows of written) {
      for (const line of [rows[0], rows.at(-1), rows.map((row) => row[0]), rows.map((row) => row.at(-1))])
        expect(line?.some((cell) => cell !== '')).toBe(true);
    }
  });
});

test('publishing and undoing take as many round trips for three sheets of figures as for thirty, and for ten rows as for a thousand', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => [`row ${row}`, row]);
  const tripsFor = async (sheets: number, length: number): Promise<number[]> => {
    const names = Array.from({ length: sheets }, (_, at) => [`Figures ${at}`, rows(length)] as const);
    const { host } = workbookFor(Object.fromEntries(names));
    const plans = (mark: string) => {
      const [grid, ...others] = smallPlans(mark);
      return [{ ...grid!, cells: [...grid!.cells, ...rows(length).map((row) => [...row, null])] }, ...others];
    };
    return [
      await trips(host, () => publish(plans('one'))),
      await trips(host, () => publish(plans('two'))),
      await trips(host, () => undoLastPublish(['grid'])),
    ];
  };
  const few = await tripsFor(3, 10);
  expect(await tripsFor(30, 10)).toEqual(few);
  expect(await tripsFor(3, 1000)).toEqual(few);
  expect(Math.max(...few)).toBeLessThanOrEqual(10);
});

test('publishing and undoing take as many round trips for two sheets of ours as for twenty', async () => {
  const tripsFor = async (copies: number): Promise<number[]> => {
    const { host } = workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
    const plans = (mark: string) =>
      Array.from({ length: copies }, (_, at) =>
        smallPlans(mark).map((plan): SheetPlan => ({
          ...plan,
          id: 'charts',
          part: `${plan.name} ${at}`,
          name: `${plan.name} ${at}`,
          tables: plan.tables.map((table) => ({ ...table, name: `${table.name}_${at}` })),
        })),
      ).flat();
    return [
      await trips(host, () => publish(plans('one'))),
      await trips(host, () => publish(plans('two'))),
      await trips(host, () => undoLastPublish()),
    ];
  };
  expect(await tripsFor(10)).toEqual(await tripsFor(1));
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
