import { keepWaiting, loadWaiting } from '../../src/excel/waitingMemory';
import { publishSheets } from '../../src/taskpane/run/publishSheets';
import { rememberedActions } from '../../src/taskpane/run/rememberedActions';
import { readAction } from '../../src/taskpane/run/readAction';
import { saveEntry } from '../../src/taskpane/run/saveEntry';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { parseWaiting } from '../../src/taskpane/state/parseWaiting';
import { startState } from '../../src/taskpane/state/startState';
import { waitingText, waitingWork } from '../../src/taskpane/state/waitingText';
import { waitsInPane } from '../../src/taskpane/state/waitsInPane';
import { recordBook } from '../journeys/recordBook';
import { cellsOf } from '../excel/workbookFor';
import { compared, paneRead } from './paneOf';

const made = { language: 'en', on: '2024-06-05', version: '0', takenBack: false } as const;
const after = (state: PaneState, ...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, state);
const council = (authority: string): PaneAction => ({ kind: 'authorityChosen', authority });
const action = new Map([['words', '=weekly <b>reviews</b>'], ['owner', 'B. Rheolwr']]); // prettier-ignore

async function saved(state: PaneState, sheet: 'grid' | 'setup' | 'actions', key: string, typed: ReadonlyMap<string, string>) {
  return paneReducer(state, await saveEntry(state, { sheet, key, after: typed }, made, {}));
} // prettier-ignore

const drafts = [
  { kind: 'draftTyped', domain: 'access', draft: { level: 4, reason: 'half a', by: 'A', on: '2024-06-05', moderated: { level: null, reason: 'b', by: '', on: '' } } },
  { kind: 'findingTyped', domain: 'access', draft: { domain: 'access', source: 'survey', date: '', service: 's', userGroup: '', kind: 'strength', level: null, weight: 2, text: 'kind', link: '' } },
  { kind: 'actionTyped', key: 'own: 2', draft: { domain: 'access', words: 'begin', actor: 'staff', owner: '', due: '', progress: '' } },
] as const satisfies readonly PaneAction[]; // prettier-ignore

/** A council's pane with something of everything. */
async function written(): Promise<PaneState> {
  let state = await compared(await paneRead());
  state = await saved(state, 'actions', 'own: 1', action);
  state = await saved(state, 'setup', 'list: 1', new Map([['first', 'Coast'], ['second', 'Cardiff, Swansea']])); // prettier-ignore
  return after(state, ...drafts);
}

/** The pane is closed, and opened again on the same workbook. */
async function openedAgain(): Promise<PaneState> {
  const start = startState('en');
  const known = after(start, ...(await rememberedActions(start, {})));
  return paneReducer(known, await readAction(known, false, {}));
}

describe('what waits in the pane', () => {
  test('is all there when the pane is opened again on the workbook that keeps it, with what was chosen', async () => {
    recordBook();
    const state = await written();
    await keepWaiting(waitingText(state), '');
    const again = await openedAgain();
    expect(again.choices).toEqual(state.choices);
    expect([again.entered, again.drafts, again.findingDrafts, again.actionDrafts]).toEqual([
      ...[state.entered, state.drafts, state.findingDrafts, state.actionDrafts],
    ]);
    expect([again.kept, again.takenUp]).toEqual([waitingText(again), waitingWork(state)]);
    const judged = (await compared(again)).assessed!.assessment;
    expect(judged.improvement?.actions.map(({ words }) => words)).toContain('=weekly <b>reviews</b>');
  });

  test('goes onto the sheets with a publish, and the workbook keeps only what does not', async () => {
    const { workbook } = recordBook();
    const before = await compared(await written());
    await keepWaiting(waitingText(before), '');
    const state = after(before, { kind: 'waitingKept', kept: waitingText(before) });
    const written_ = await publishSheets(state, state.assessed!.assessment, {});
    const done = paneReducer(state, { kind: 'published', ...written_ });
    expect(cellsOf(workbook, 'Action plan')?.flat()).toContain('=weekly <b>reviews</b>');
    expect([done.kept, done.entered.actions.size, done.entered.setup.size]).toEqual([
      waitingText(done),
      0,
      0,
    ]);
    const again = await openedAgain();
    expect([again.drafts.size, again.entered.actions.size]).toEqual([1, 0]);
    expect(again.aside).toEqual([]);
  });

  test('waits on where it came after the comparison that is published', async () => {
    recordBook();
    const state = await written(); // the list was saved after the comparison
    const done = after(state, { kind: 'published', ...(await publishSheets(state, state.assessed!.assessment, {})) });
    expect([...done.entered.setup.keys(), ...done.entered.actions.keys()]).toEqual(['list: 1']);
  }); // prettier-ignore

  test('nothing of it is nothing in the workbook', async () => {
    recordBook();
    const state = await compared(await paneRead());
    expect([waitingText(state), waitsInPane(state)]).toEqual(['', false]);
    expect(await rememberedActions(state, {})).toHaveLength(1);
  });
});

describe('of several councils', () => {
  test('each finds its own again, and never another’s', async () => {
    recordBook();
    const state = after(await written(), council('Cardiff'), { kind: 'actionTyped', key: 'own: 1', draft: { ...drafts[2].draft, words: 'of Cardiff' } }); // prettier-ignore
    await keepWaiting(waitingText(state), '');
    const again = await openedAgain();
    expect([again.choices.authority, again.actionDrafts.get('own: 1')?.words, again.entered.actions.size]).toEqual(['Cardiff', 'of Cardiff', 0]); // prettier-ignore
    const swansea = after(again, council('Swansea'));
    expect([swansea.drafts.size, swansea.actionDrafts.size, swansea.entered.actions.size]).toEqual([0, 0, 0]);
    const merthyr = after(swansea, council('Merthyr Tydfil'));
    expect([merthyr.drafts.size, merthyr.entered.actions.get('own: 1')]).toEqual([1, action]);
  });

  test('what waits for one that is no longer in the figures waits on, and goes to no other', async () => {
    const { workbook } = recordBook();
    const state = await written();
    await keepWaiting(waitingText(state), '');
    const cells = workbook.sheets[0]!.cells;
    for (const row of [1, 7]) cells.setValue(row, 0, 'Powys');
    const again = await openedAgain();
    expect(again.choices.authority).toBe('');
    const powys = after(again, council('Powys'));
    expect([powys.drafts.size, powys.entered.actions.size, powys.entered.setup.size]).toEqual([0, 0, 1]);
    expect(waitingWork(powys)).toBe(waitingWork(state));
  });
});

test('what waits for one council is not measured by another’s sheets', async () => {
  recordBook();
  const typed = new Map([['words', 'weekly reviews']]);
  const cardiff = await saved(await compared(await paneRead('Cardiff')), 'actions', 'own: 1', typed);
  const merthyr = await compared(after(cardiff, council('Merthyr Tydfil')));
  const judged = await compared(await saved(merthyr, 'actions', 'own: 1', new Map([['words', 'daily ones']])));
  const published = after(judged, { kind: 'published', ...(await publishSheets(judged, judged.assessed!.assessment, {})) });
  const back = after(published, council('Cardiff'));
  const again = paneReducer(back, await readAction(back, false, {}));
  expect(again.aside).toEqual([]);
  expect(again.entered.actions.get('own: 1')).toEqual(typed);
}); // prettier-ignore

test('what waits for a council is held against its sheets when it is chosen again', async () => {
  recordBook();
  const first = await compared(await paneRead());
  const published = after(first, { kind: 'published', ...(await publishSheets(first, first.assessed!.assessment, {})) });
  const row = [...(published.read!.owned.find(({ id }) => id === 'grid')?.entries.keys() ?? [])][0]!;
  const grid = (text: string) => new Map([[row, new Map([['reason', text]])]]);
  // a colleague has typed a reason since, and one waits here for the same council
  const owned = published.read!.owned.map((sheet) => (sheet.id === 'grid' ? { ...sheet, entries: grid('theirs') } : sheet));
  const read: PaneState = { ...published, read: { ...published.read!, owned }, entered: { ...published.entered, grid: grid('mine') } };
  const back = after(read, council('Cardiff'), council('Merthyr Tydfil'));
  expect([back.entered.grid.size, back.aside.map(({ key }) => key)]).toEqual([0, [row]]);
}); // prettier-ignore

describe('what another pane has kept meanwhile', () => {
  test('stays through a publish of this one: it is not ours to let go', async () => {
    recordBook();
    const mine = await compared(await written());
    const theirs = waitingText(after(mine, { kind: 'actionTyped', key: 'own: 9', draft: { ...drafts[2].draft, words: 'theirs' } }));
    await keepWaiting(theirs, '');
    const done = paneReducer(mine, { kind: 'published', ...(await publishSheets(mine, mine.assessed!.assessment, {})) });
    expect(await loadWaiting()).toBe(theirs);
    expect(done.kept).toBe(mine.kept);
  }); // prettier-ignore

  test('is no longer said to stand in the way once a publish has kept what waits here', async () => {
    recordBook();
    const state = await compared(await written());
    const refused = after(state, { kind: 'waitingNotKept', code: 'excelOther', details: {} });
    const published = await publishSheets(refused, refused.assessed!.assessment, {});
    const done = paneReducer(refused, { kind: 'published', ...published });
    expect([done.kept, done.notKept]).toEqual([waitingText(done), null]);
  });
});

describe('what was taken up', () => {
  test('is discarded, and brought back to the letter', async () => {
    recordBook();
    const state = await written();
    await keepWaiting(waitingText(state), '');
    const again = await openedAgain();
    const none = after(again, { kind: 'waitingDiscarded' });
    expect([waitingText(none), none.choices]).toEqual(['', again.choices]);
    const back = after(none, { kind: 'waitingTakenUp', waiting: none.discarded! });
    expect([waitingText(back), back.discarded]).toEqual([waitingText(again), null]);
  });

  test('is not gone where it is discarded once more, as after a reading that failed', async () => {
    recordBook();
    const state = await written();
    await keepWaiting(waitingText(state), '');
    const twice = after(await openedAgain(), { kind: 'waitingDiscarded' }, { kind: 'waitingDiscarded' });
    const back = after(twice, { kind: 'waitingTakenUp', waiting: twice.discarded! });
    expect(waitingWork(back)).toBe(waitingWork(state));
  });

  test('does not cover what was typed on its sheet since: the sheet stands, and it is said', async () => {
    const { workbook, host } = recordBook();
    const state = await compared(await written());
    const kept = waitingText(state);
    await publishSheets(state, state.assessed!.assessment, {});
    await keepWaiting('', await loadWaiting());
    await keepWaiting(kept, ''); // as a copy that the command line has made would still keep it
    expect((await openedAgain()).aside).toEqual([]);
    const sheet = workbook.sheets.find(({ name }) => name === 'Action plan')!;
    const at = cellsOf(workbook, 'Action plan')!.findIndex((row) => row.includes('B. Rheolwr'));
    const column = cellsOf(workbook, 'Action plan')![at]!.indexOf('B. Rheolwr');
    host.person.type(sheet.id, `${String.fromCharCode(65 + column)}${at + 1}`, 'C. Arall');
    const again = await openedAgain();
    expect([again.entered.actions.size, again.aside.map(({ key }) => key)]).toEqual([0, ['own: 1']]);
    expect(waitingText(again)).toContain('B. Rheolwr');
    const now = (await compared(again)).assessed!.assessment.improvement!.actions;
    expect(now.find(({ key }) => key === 'own: 1')).toMatchObject({ owner: 'C. Arall' });
    expect(waitingText(after(again, { kind: 'asideLetGo' }))).not.toContain('B. Rheolwr');
  }); // prettier-ignore
});

describe('what is kept by another version, or by somebody’s hand', () => {
  test.each(['', 'x', 'null', '[]', '{"version":2,"work":{}}'])('%p is not taken up', (text) => {
    expect(parseWaiting(text)).toBeUndefined();
  });

  test('gives what is understood of it, and nothing else', () => {
    const known = parseWaiting(
      JSON.stringify({
        version: 1,
        choices: { authority: 'Cardiff', comparators: 7 },
        work: {
          setup: [['a', [['first', {}], ['second', 'b']]], [7, []], 'x'],
          councils: [['Cardiff', { drafts: [['access', { level: '4' }]], actionDrafts: [['own: 1', { domain: 'access', words: 'w', owner: '', due: '', progress: '', actor: 'the king' }]], findingDrafts: [['access', { source: 'x' }]], grid: 3 }]],
          aside: [{ sheet: 'log', key: 'a', entry: [] }],
        },
      }),
    ); // prettier-ignore
    expect(known?.choices).toEqual({ authority: 'Cardiff' });
    expect(known?.setup).toEqual(new Map([['a', new Map([['second', 'b']])]]));
    const cardiff = known?.councils.get('Cardiff');
    expect([cardiff?.drafts.size, cardiff?.findingDrafts.size, cardiff?.grid.size]).toEqual([0, 0, 0]);
    expect(cardiff?.actionDrafts.get('own: 1')).toMatchObject({ words: 'w', actor: '' });
    expect(known?.aside).toEqual([]);
  });
});
