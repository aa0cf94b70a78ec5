import { assess } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { setup } from '../../src/present/sheets/setup';
import { saveEntry } from '../../src/taskpane/run/saveEntry';
import { isStale } from '../../src/taskpane/state/isStale';
import { ownedNow } from '../../src/taskpane/state/ownedNow';
import { pairEntry } from '../../src/taskpane/state/pairEntry';
import { pairsNow } from '../../src/taskpane/state/pairsNow';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { EntryChange, PaneState } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';
import { cellsOf, workbookFor } from '../excel/workbookFor';

const made = { language: 'en', on: '2024-06-05', version: '0', takenBack: false } as const;

/** Five councils with what they spend and what comes of it; the register pairs the cost with the first outcome. */
function book() {
  const councils = ['Merthyr Tydfil', 'Cardiff', 'Swansea', 'Newport', 'Wrexham'];
  const rows = ['COST', 'OUT1', 'OUT2'].flatMap((code, indicator) =>
    councils.map((name, at) => [name, code, '2023-24', 100 * (3 - indicator) + 7 * at]),
  );
  return workbookFor({
    Figures: [['Local authority', 'Indicator code', 'Year', 'Value'], ...rows],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit', 'Domain', 'Paired with'],
      ['COST', 'Spend on care', 'no direction', '£', 'resources', 'OUT1'],
      ['OUT1', 'Helped to live at home', 'higher is better', '', 'access', ''],
      ['OUT2', 'Content with their care', 'higher is better', '', 'access', ''],
    ],
  });
}

/** The pane once it has read the workbook and compared, with what waits in it. */
async function compared(before = startState('en')): Promise<PaneState> {
  const { grids, owned, hidden } = await readWorkbook();
  const { made: assessment } = assess({
    ...{ grids, owned: ownedNow({ read: { owned }, entered: before.entered }), authority: 'Merthyr Tydfil' },
    ...{
      framework: jointReview,
      comparators: () => ({ kind: 'country' }),
      language: 'en',
      on: made.on,
      version: '0',
    },
  });
  const read = { begun: 0, owned, hidden, tidied: assessment.tidied, problems: [], framework: jointReview };
  const now = paneReducer(before, { kind: 'workbookRead', read });
  return paneReducer(now, { kind: 'compared', assessed: { assessment, asked: now.choices } });
}

const shown = ({ assessed }: PaneState): string[] => {
  const { compared: all, tidied } = assessed!.assessment;
  const code = (at: number) => tidied.figures.indicators[all.comparisons[at]!.indicator]!.code;
  return (all.money ?? []).map(({ cost, outcome }) => `${code(cost)} → ${code(outcome)}`);
};
const entered = async (state: PaneState, entry: Omit<EntryChange, 'before'>, takenBack = false) =>
  paneReducer(state, await saveEntry(state, entry, { ...made, takenBack }, {}));
const paired = (state: PaneState, ...outcomes: string[]) =>
  entered(state, pairEntry(state.read!, 'COST', outcomes, 'en'));

describe('a cost and an outcome that are paired in the pane', () => {
  test('are used by the next comparison, before anything is published; the one that stands is said to be of before', async () => {
    book();
    const first = await compared();
    expect([shown(first), isStale(first)]).toEqual([['COST → OUT1'], false]);
    const chosen = await paired(first, 'OUT1', 'OUT2');
    expect([shown(chosen), isStale(chosen)]).toEqual([['COST → OUT1'], true]);
    const again = await compared(chosen);
    expect([shown(again), isStale(again)]).toEqual([['COST → OUT1', 'COST → OUT2'], false]);
  });

  test('are taken back with “Undo last change”', async () => {
    book();
    const first = await compared();
    const chosen = await paired(first);
    expect(pairsNow(chosen)).toEqual([]);
    const { sheet, key, before } = chosen.changes.at(-1)!;
    const back = await entered(chosen, { sheet, key, after: before }, true);
    expect([pairsNow(back), isStale(back)]).toEqual([pairsNow(first), false]);
  });

  test('leave nothing on Setup where the sheets say the same', async () => {
    book();
    const first = await compared();
    expect([...pairEntry(first.read!, 'COST', ['OUT1'], 'en').after]).toEqual([]);
    expect([...pairEntry(first.read!, 'COST', [], 'cy').after]).toEqual([['first', 'dim']]);
  });

  test('stand on the published Setup, and stay through the next run and the next quarter', async () => {
    const { workbook } = book();
    const chosen = await compared(await paired(await compared(), 'OUT2'));
    await publish([setup(chosen.assessed!.assessment)], { read: chosen.read!.owned });
    const row = () => cellsOf(workbook, 'Setup')?.find((cells) => cells.at(-1) === 'pair: COST');
    expect(row()).toEqual(
      expect.arrayContaining(['Spend on care', 'OUT1', 'OUT2', 'Content with their care']),
    );
    const afresh = await compared();
    expect(shown(afresh)).toEqual(['COST → OUT2']);
    await publish([setup(afresh.assessed!.assessment)], { read: afresh.read!.owned });
    expect(row()?.[3]).toBe('OUT2');
    // on the sheet now, it is changed there at once
    const none = await paired(afresh);
    expect([row()?.[3], none.entered.setup.size]).toEqual(['none', 0]);
    expect(shown(await compared())).toEqual([]);
  });
});
