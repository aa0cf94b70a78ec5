import { assess } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { ActionItem } from '../../src/domain/action';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { actions as actionPlan } from '../../src/present/sheets/actions';
import { saveEntry } from '../../src/taskpane/run/saveEntry';
import type { ActionDraft } from '../../src/taskpane/state/actionDraft';
import { actionDraftOf } from '../../src/taskpane/state/actionDraftOf';
import { actionEntry } from '../../src/taskpane/state/actionEntry';
import { canEditAction, nextActionKey, rowKeyOf } from '../../src/taskpane/state/actionPlaces';
import { ownedNow } from '../../src/taskpane/state/ownedNow';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';
import { cellsOf } from '../excel/workbookFor';
import { recordBook, type RecordBook } from '../journeys/recordBook';

const made = { language: 'en', on: '2024-06-05', version: '0', takenBack: false } as const;

/** The pane once it has read the workbook and compared. */
async function compared(before = startState('en')): Promise<PaneState> {
  const { grids, owned, hidden } = await readWorkbook();
  const { made: assessment } = assess({
    ...{ grids, owned, authority: 'Merthyr Tydfil', framework: jointReview },
    comparators: () => ({ kind: 'country' }),
    ...{ language: 'en', on: '2024-06-01', version: '0' },
  });
  const read = { begun: 0, owned, hidden, tidied: assessment.tidied, problems: [], framework: jointReview };
  const now = paneReducer(before, { kind: 'workbookRead', read });
  return paneReducer(now, { kind: 'compared', assessed: { assessment, asked: before.choices } });
}

/** @param published the action plan is in the workbook */
async function pane(published: boolean): Promise<{ book: RecordBook; state: PaneState }> {
  const book = recordBook();
  const state = await compared();
  if (!published) return { book, state };
  await publishPlan(state);
  return { book, state: await compared() };
}

async function publishPlan(state: PaneState): Promise<void> {
  const { assessment } = state.assessed!;
  await publish([actionPlan(assessment, assessment.improvement!)], { read: state.read!.owned });
}

const actionsOf = (state: PaneState): readonly ActionItem[] =>
  state.assessed!.assessment.improvement!.actions;
const drafted = (state: PaneState): ActionItem =>
  actionsOf(state).find(({ domain, from }) => domain === 'workforce' && from === 'area')!;
const planRow = ({ workbook }: RecordBook, key: string) =>
  cellsOf(workbook, 'Action plan')?.find((row) => row.at(-1) === key);

/** Types into the form of an action and saves it. */
async function written(
  state: PaneState,
  key: string,
  part: Partial<ActionDraft>,
  domain = 'workforce',
): Promise<PaneState> {
  const action = actionsOf(state).find((one) => rowKeyOf(one) === key);
  const draft = { ...actionDraftOf(domain, action), ...part };
  const typed = paneReducer(state, { kind: 'actionTyped', key, draft });
  const known = ownedNow(typed)
    .find(({ id }) => id === 'actions')
    ?.entries.get(key);
  const after = actionEntry(typed.assessed!.assessment, action, draft, known ?? new Map());
  return paneReducer(typed, await saveEntry(typed, { sheet: 'actions', key, after }, made, {}));
}

const words = { words: '=train every team', actor: 'seniorManagers', owner: 'B. Rheolwr' } as const;

describe.each([
  ['on the published plan', true],
  ['before the first publish', false],
])('an action written in the pane %s', (_, published) => {
  test('counts at once, and stands on the sheet once that is there, in the very row', async () => {
    const { book, state } = await pane(published);
    const { key } = drafted(state);
    const now = await written(state, key, { ...words, due: '2024-12-31' });
    expect(actionsOf(now).find((one) => one.key === key)).toMatchObject({ ...words, adopted: true });
    expect(now.actionDrafts.size).toBe(0);
    if (!published) await publishPlan(now);
    expect(planRow(book, key)).toEqual(
      expect.arrayContaining(['=train every team', 'Senior managers', 'B. Rheolwr', '2024-12-31']),
    );
    // read and judged from the start, it is the same action: with the draft that it was written to
    const afresh = actionsOf(await compared()).find((one) => one.key === key);
    expect(afresh).toMatchObject({ ...words, due: '2024-12-31', adopted: true });
    expect(afresh?.draftThen).not.toBe('');
  });

  test('is taken back with “Undo last change”, to the letter', async () => {
    const { book, state } = await pane(published);
    const { key } = drafted(state);
    const before = JSON.stringify(planRow(book, key));
    const now = await written(state, key, words);
    const { sheet, before: after } = now.changes.at(-1)!;
    const back = paneReducer(
      now,
      await saveEntry(now, { sheet, key, after }, { ...made, takenBack: true }, {}),
    );
    expect(JSON.stringify(planRow(book, key))).toBe(before);
    expect(actionsOf(back)).toEqual(actionsOf(state));
    expect(back.changes).toEqual([]);
  });

  test('of the officer’s own goes into the first free row, under its domain', async () => {
    const { book, state } = await pane(published);
    const key = nextActionKey(actionsOf(state), []);
    expect(key).toBe('own: 1');
    const now = await written(state, key, words, 'access');
    expect(nextActionKey(actionsOf(now), ['own: 2'])).toBe('own: 3');
    if (!published) await publishPlan(now);
    expect(planRow(book, 'own: 1')).toEqual(expect.arrayContaining(['Access', '=train every team']));
    expect(actionsOf(await compared()).find((one) => one.key === key)).toMatchObject({
      domain: 'access',
      from: 'officer',
    });
  });
});

test('a cell that is not touched in the pane stays as it was typed on the sheet, a date as a date', async () => {
  const { book, state } = await pane(true);
  const { key } = drafted(state);
  const sheet = book.workbook.sheets.find(({ name }) => name === 'Action plan')!;
  const row = cellsOf(book.workbook, 'Action plan')!.findIndex((cells) => cells.at(-1) === key) + 1;
  book.host.person.type(sheet.id, `G${String(row)}`, 45_657);
  book.host.person.type(sheet.id, `E${String(row)}`, 'The head of service');
  const now = await written(await compared(state), key, { progress: 'Begun' });
  expect(planRow(book, key)).toEqual(expect.arrayContaining([45_657, 'The head of service', 'Begun']));
  expect(actionsOf(now).find((one) => one.key === key)).toMatchObject({
    due: '2024-12-31',
    progress: 'Begun',
  });
});

test('what a colleague typed into the row meanwhile is not written over', async () => {
  const { book, state } = await pane(true);
  const { key } = drafted(state);
  const sheet = book.workbook.sheets.find(({ name }) => name === 'Action plan')!;
  const row = cellsOf(book.workbook, 'Action plan')!.findIndex((cells) => cells.at(-1) === key) + 1;
  book.host.colleague.type(sheet.id, `F${String(row)}`, 'C. Arall');
  await expect(written(state, key, words)).rejects.toMatchObject({
    code: 'entryChanged',
    details: { text: 'C. Arall' },
  });
});

describe('a row that the officer put in between ours', () => {
  /** The plan with such a row, as the pane has read it again. */
  async function withOwnRow() {
    const { book, state } = await pane(true);
    const { key } = drafted(state);
    const sheet = book.workbook.sheets.find(({ name }) => name === 'Action plan')!;
    const row = cellsOf(book.workbook, 'Action plan')!.findIndex((cells) => cells.at(-1) === key) + 1;
    book.host.person.insertRows(sheet.id, row, 1);
    book.host.person.type(sheet.id, `D${String(row + 1)}`, 'Ask the staff');
    book.host.person.type(sheet.id, `B${String(row + 1)}`, 'Workforce');
    const now = await compared(state);
    const own = actionsOf(now).find((one) => one.words === 'Ask the staff')!;
    return { book, sheet, row, now, own };
  }
  const askStaff = ({ workbook }: RecordBook) =>
    cellsOf(workbook, 'Action plan')!.filter((cells) => cells.includes('Ask the staff'));

  test('is edited in the pane after the next read, and taken back, before it has a key', async () => {
    const { book, now, own } = await withOwnRow();
    expect([own.key, canEditAction(now, own)]).toEqual(['own: 1', true]);
    const before = JSON.stringify(askStaff(book));
    const edited = await written(now, rowKeyOf(own), { owner: 'B. Rheolwr' });
    expect(askStaff(book)).toEqual([expect.arrayContaining(['B. Rheolwr'])]);
    expect(actionsOf(edited).find((one) => one.key === 'own: 1')).toMatchObject({ owner: 'B. Rheolwr' });
    const { sheet: id, key, before: after } = edited.changes.at(-1)!;
    await saveEntry(edited, { sheet: id, key, after }, { ...made, takenBack: true }, {});
    expect(JSON.stringify(askStaff(book))).toBe(before);
  });

  test('is found where rows were put in above it since', async () => {
    const { book, sheet, row, now, own } = await withOwnRow();
    book.host.person.insertRows(sheet.id, row, 2);
    await written(now, rowKeyOf(own), { owner: 'B. Rheolwr' });
    expect(askStaff(book)).toEqual([expect.arrayContaining(['B. Rheolwr'])]);
  });

  test('is not mistaken for another where it is gone', async () => {
    const { book, sheet, row, now, own } = await withOwnRow();
    book.host.person.type(sheet.id, `D${String(row + 1)}`, 'Something else');
    await expect(written(now, rowKeyOf(own), { owner: 'X' })).rejects.toMatchObject({ code: 'entryChanged' });
    book.host.person.insertRows(sheet.id, row - 2, 2);
    await expect(written(now, rowKeyOf(own), { owner: 'X' })).rejects.toMatchObject({
      code: 'entryRowMoved',
      details: { sheet: 'Action plan' },
    });
    expect(cellsOf(book.workbook, 'Action plan')!.flat()).not.toContain('X');
  });
});

test('findings and actions that are being typed are kept by the pane, whatever is drawn anew, until they are let go', () => {
  const draft = actionDraftOf('access', undefined);
  const typed = paneReducer(startState('en'), { kind: 'actionTyped', key: 'own: 1', draft });
  const moved = paneReducer(typed, { kind: 'stepChosen', step: 'publish' });
  expect(moved.actionDrafts.get('own: 1')).toBe(draft);
  expect(paneReducer(moved, { kind: 'actionTyped', key: 'own: 1', draft: null }).actionDrafts.size).toBe(0);
});
