import { keepEntries } from '../../src/excel/keepEntries';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Refusal } from '../../src/domain/refusal';
import { unfinishedNamespace } from '../../src/excel/marks';
import { seenIn } from './seenIn';
import { smallPlans } from './smallPlans';
import { workbookFor } from './workbookFor';

type Opened = ReturnType<typeof workbookFor>;

/** The officer's own sheet points at ours, by cell and by table; the officer has typed two entries. */
async function published(): Promise<Opened> {
  const opened = workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
  await publish(smallPlans('one'), { remember: 'one' });
  const { host, workbook } = opened;
  host.person.type(workbook.sheets[1]!.id, 'B3', 'Poor');
  host.person.type(workbook.sheets[1]!.id, 'B4', 'Excellent');
  const { cells } = workbook.sheets[0]!;
  cells.setFormula(0, 3, "='Judgement grid'!B3", 'Poor');
  cells.setFormula(1, 3, "='Star chart'!B3+1", 4);
  return opened;
}

const fresh = () => Promise.resolve(workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] })); // prettier-ignore

/** One run, as the pane and the command line do it: read, then publish. */
async function run(mark: string): Promise<Refusal | undefined> {
  try {
    const { owned } = await readWorkbook();
    const entries = owned.find(({ id }) => id === 'grid')?.entries;
    const plans = smallPlans(mark).map((plan) => keepEntries(plan, entries ?? new Map(), undefined));
    await publish(plans, { read: owned, remember: mark });
    return undefined;
  } catch (error) {
    return error as Refusal;
  }
}

const state = ({ workbook }: Opened): string => JSON.stringify(seenIn(workbook));
const isUnfinished = ({ workbook }: Opened): boolean =>
  workbook.customXml.some(({ xml }) => xml.includes(unfinishedNamespace));

function entriesOf({ workbook }: Opened, name = 'Judgement grid'): unknown[] {
  const { cells } = workbook.sheets.find((sheet) => sheet.name === name)!;
  return [cells.value(2, 1), cells.value(3, 1)];
}

/** What a run comes to without any fault. */
async function afterOf(
  prepare: () => Promise<Opened>,
): Promise<{ after: string; syncs: number; actions: number }> {
  const opened = await prepare();
  opened.host.resetCounts();
  expect(await run('another')).toBeUndefined();
  const { syncs, actions } = opened.host.counts;
  return { after: state(opened), syncs, actions };
}

const starts = [
  ['the first publish', fresh],
  ['a run over what is there', published],
] as const;

describe.each(starts)('%s', (_, prepare) => {
  test('an answer that is lost, whichever it is, leaves the workbook as before or as after, and says so', async () => {
    const { after, syncs } = await afterOf(prepare);
    const wrong: string[] = [];
    for (let n = 1; n <= syncs; n++) {
      const opened = await prepare();
      const before = state(opened);
      opened.host.faults.dropAnswer(n);
      const refusal = await run('another');
      if (state(opened) !== (refusal === undefined ? after : before)) wrong.push(`answer ${n}: between`);
      if (refusal !== undefined && refusal.code !== 'excelNoAnswer')
        wrong.push(`answer ${n}: ${refusal.code}`);
      if (isUnfinished(opened)) wrong.push(`answer ${n}: still unfinished`);
      expect(await run('another')).toBeUndefined();
      if (state(opened) !== after) wrong.push(`answer ${n}: the next run is another`);
    }
    expect(wrong).toEqual([]);
  });

  test('where no answer comes any more, the next run puts it right, and nothing that was typed is lost', async () => {
    const { after, syncs } = await afterOf(prepare);
    const wrong: string[] = [];
    for (let n = 1; n <= syncs; n++) {
      const opened = await prepare();
      const before = state(opened);
      for (let later = n; later < n + 12; later++) {
        opened.host.faults.beforeSync(later, () => {
          opened.host.faults.dropAnswer(1);
        });
      }
      const refusal = await run('another');
      opened.host.faults.clear();
      const there = state(opened);
      if (there !== before && there !== after && !isUnfinished(opened))
        wrong.push(`from ${n}: between, unnoticed`);
      if (refusal === undefined && there !== after) wrong.push(`from ${n}: said to be done`);
      const second = await run('another');
      if (second !== undefined) wrong.push(`from ${n}: the next run: ${second.code}`);
      if (state(opened) !== after) wrong.push(`from ${n}: the next run is another`);
      if (isUnfinished(opened)) wrong.push(`from ${n}: still unfinished`);
    }
    expect(wrong).toEqual([]);
  });

  test('an action that fails while the connection goes is put right by the next run', async () => {
    const { after, actions } = await afterOf(prepare);
    const wrong: string[] = [];
    for (let n = 1; n <= actions; n += 7) {
      const opened = await prepare();
      const { faults, bridge } = opened.host;
      const send = bridge.sendMessageToHost;
      let failed = false;
      // from the failing action on, every answer is lost
      bridge.sendMessageToHost = (json) => {
        if (failed) faults.dropAnswer(1);
        send(json);
      };
      const hear = bridge.onMessageFromHost;
      bridge.onMessageFromHost = (json) => {
        if (json.includes('"Error"')) failed = true;
        hear(json);
      };
      faults.failAction(n, 'GeneralException');
      await run('another');
      Object.assign(bridge, { sendMessageToHost: send, onMessageFromHost: hear });
      faults.clear();
      const second = await run('another');
      if (second !== undefined) wrong.push(`action ${n}: the next run: ${second.code}`);
      if (state(opened) !== after) wrong.push(`action ${n}: the next run is another`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('while a run is under way', () => {
  /** Does something before each request of a run in turn. */
  async function before(
    each: (opened: Opened) => void,
    then: (opened: Opened, refusal: Refusal | undefined, n: number) => void | Promise<void>,
  ) {
    const { syncs } = await afterOf(published);
    for (let n = 1; n <= syncs; n++) {
      const opened = await published();
      opened.host.faults.beforeSync(n, () => {
        each(opened);
      });
      await then(opened, await run('another'), n);
    }
  }

  test('what the officer types stays, whenever it is typed', async () => {
    const lost: string[] = [];
    await before(
      ({ host, workbook }) => {
        host.person.type(workbook.sheets[1]!.id, 'B3', 'Typed meanwhile');
      },
      (opened, refusal, n) => {
        if (refusal !== undefined || entriesOf(opened)[0] !== 'Typed meanwhile') lost.push(`request ${n}`);
        if (entriesOf(opened)[1] !== 'Excellent') lost.push(`request ${n}: the other`);
      },
    );
    expect(lost).toEqual([]);
  });

  test('what the officer types stays also where the run then fails', async () => {
    const lost: string[] = [];
    await before(
      ({ host, workbook }) => {
        host.person.type(workbook.sheets[1]!.id, 'B3', 'Typed meanwhile');
        host.faults.failAction(60);
      },
      (opened, _refusal, n) => {
        if (entriesOf(opened)[0] !== 'Typed meanwhile') lost.push(`request ${n}`);
      },
    );
    expect(lost).toEqual([]);
  });

  test('a sheet of ours that is renamed is written under its new name, and the run is whole or not begun', async () => {
    const wrong: string[] = [];
    await before(
      ({ workbook }) => {
        workbook.sheets[1]!.name = 'Our grid';
      },
      async (opened, _refusal, n) => {
        expect(await run('another')).toBeUndefined();
        if (opened.workbook.sheets.map(({ name }) => name).join() !== 'Figures,Our grid,Star chart')
          wrong.push(`request ${n}`);
        if (entriesOf(opened, 'Our grid').join() !== 'Poor,Excellent') wrong.push(`request ${n}: entries`);
      },
    );
    expect(wrong).toEqual([]);
  });

  test('a sheet of ours that is deleted stops the run with a sentence, the other is whole, and the next run makes it anew', async () => {
    const wrong: string[] = [];
    await before(
      ({ workbook }) => {
        workbook.sheets.splice(2, 1);
      },
      async (opened, refusal, n) => {
        if (refusal !== undefined && refusal.code !== 'excelSheetGone')
          wrong.push(`request ${n}: ${refusal.code}`);
        if (entriesOf(opened).join() !== 'Poor,Excellent' || isUnfinished(opened))
          wrong.push(`request ${n}: entries`);
        expect(await run('another')).toBeUndefined();
        if (opened.workbook.sheets.map(({ name }) => name).join() !== 'Figures,Judgement grid,Star chart')
          wrong.push(`request ${n}: next`);
      },
    );
    expect(wrong).toEqual([]);
  });

  test('a sheet of ours that is protected stops the run with a sentence, and all is as before or put right by the next run', async () => {
    const wrong: string[] = [];
    const { after } = await afterOf(published);
    const start = state(await published());
    for (const index of [1, 2]) {
      await before(
        ({ workbook }) => {
          workbook.sheets[index]!.protection.on = true;
        },
        async (opened, refusal, n) => {
          const said = refusal?.code ?? 'done';
          if (!['excelProtected', 'notRestored', 'done'].includes(said))
            wrong.push(`${index}, request ${n}: ${said}`);
          if (said === 'excelProtected' && state(opened) !== start)
            wrong.push(`${index}, request ${n}: between`);
          if (said === 'notRestored' && !isUnfinished(opened))
            wrong.push(`${index}, request ${n}: unnoticed`);
          opened.workbook.sheets[index]!.protection.on = false;
          const second = await run('another');
          if (second !== undefined || state(opened) !== after)
            wrong.push(`${index}, request ${n}: next ${second?.code ?? ''}`);
        },
      );
    }
    expect(wrong).toEqual([]);
  });

  test('the officer’s own formulas into our sheets stay as they were written', async () => {
    const opened = await published();
    const formulas = () => [0, 1].map((row) => opened.workbook.sheets[0]!.cells.formula(row, 3));
    const start = formulas();
    for (const mark of ['two', 'three']) expect(await run(mark)).toBeUndefined();
    opened.host.faults.failAction(150);
    await run('four');
    expect(formulas()).toEqual(start);
    expect(start).toEqual(["='Judgement grid'!B3", "='Star chart'!B3+1"]);
  });
});

describe('the officer’s own sheets', () => {
  test('one that is made meanwhile under a name that we wanted is never touched', async () => {
    const { syncs } = await afterOf(fresh);
    for (let n = 1; n <= syncs; n++) {
      const { workbook, host } = await fresh();
      const made: string[] = [];
      host.faults.beforeSync(n, () => {
        if (workbook.sheets.some(({ name }) => name === 'Star chart')) return;
        const mine = workbook.newSheet('Star chart');
        mine.cells.setValue(0, 0, 'mine');
        workbook.sheets.push(mine);
        made.push(mine.id);
      });
      await run('another');
      const theirs = workbook.sheets.filter(({ customProperties }) => customProperties.size === 0);
      const kept = theirs.filter(({ cells }) => cells.value(0, 0) === 'mine').length;
      expect([n, kept]).toEqual([n, made.length]);
    }
  });
});
