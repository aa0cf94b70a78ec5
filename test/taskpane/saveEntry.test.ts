import { assess } from '../../src/assess';
import { recordToPublish } from '../../src/definitions/record/recordToPublish';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Assessment } from '../../src/domain/assessment';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { judgementGrid } from '../../src/present/sheets/judgementGrid';
import { judgementLog } from '../../src/present/sheets/judgementLog';
import { addFinding, takeFindingBack } from '../../src/taskpane/run/addFinding';
import { saveEntry } from '../../src/taskpane/run/saveEntry';
import type { FindingDraft } from '../../src/taskpane/state/findingDraft';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';
import { cellsOf } from '../excel/workbookFor';
import { recordBook, typeOnGrid, type RecordBook } from '../journeys/recordBook';

const made = { language: 'en', on: '2024-06-05', version: '0', takenBack: false } as const;
const judgement = new Map([
  ['level', 'Excellent'],
  ['reason', 'inspectors'],
  ['by', 'A. Swyddog'],
  ['on', '2024-06-05'],
]);

/** The pane once it has read the workbook and compared; `published`: grid and log are in the workbook. */
async function pane(published: boolean): Promise<{ book: RecordBook; state: PaneState }> {
  const book = recordBook();
  const compare = async (): Promise<PaneState> => {
    const { grids, owned, record, hidden } = await readWorkbook();
    const { made: assessment } = assess({
      ...{ grids, owned, record, authority: 'Merthyr Tydfil', framework: jointReview },
      comparators: () => ({ kind: 'country' }),
      ...{ language: 'en', on: '2024-06-01', version: '0' },
    });
    const { tidied } = assessment;
    const start = startState('en');
    const read = { begun: 0, owned, hidden, tidied, problems: [], record, framework: jointReview };
    const now = paneReducer(start, { kind: 'workbookRead', read });
    return paneReducer(now, { kind: 'compared', assessed: { assessment, asked: start.choices } });
  };
  const state = await compare();
  if (!published) return { book, state };
  const { assessment } = state.assessed!;
  const plans = [judgementGrid(assessment), judgementLog(assessment)];
  await publish(plans, { read: [], record: recordToPublish(assessment) });
  return { book, state: await compare() };
}

const lines = ({ workbook }: RecordBook) =>
  (cellsOf(workbook, 'Judgement log') ?? []).slice(3).map((row) => [row[0], row[2], row[5], row[6]]);
const assessmentOf = (state: PaneState): Assessment => state.assessed!.assessment;
const access = (state: PaneState) =>
  assessmentOf(state).judged.domains.find(({ domain }) => domain === 'access')!;

async function saved(state: PaneState, after = judgement, takenBack = false): Promise<PaneState> {
  const entry = { sheet: 'grid', key: 'access', after } as const;
  return paneReducer(state, await saveEntry(state, entry, { ...made, takenBack }, {}));
}

describe.each([
  ['on the published grid', true],
  ['before the first publish', false],
])('a judgement saved in the pane %s', (_, published) => {
  test('counts at once, is in the log, and nothing was compared again', async () => {
    const { state } = await pane(published);
    const now = await saved(state);
    expect(access(now)).toMatchObject({ level: 4, judgement: { reason: 'inspectors' } });
    expect(assessmentOf(now).compared).toBe(assessmentOf(state).compared);
    expect(assessmentOf(now).judged.record?.entries).toMatchObject([
      { number: 1, domain: 'access', on: '2024-06-05', by: 'A. Swyddog' },
    ]);
    const { record } = await readWorkbook();
    expect(record).toEqual(now.read?.record);
    expect(record?.shown).toBe(published ? 1 : 0);
  });

  test('undone: a further line, and the first stays', async () => {
    const { book, state } = await pane(published);
    const now = await saved(state);
    const back = await saved(now, new Map(now.changes.at(-1)?.before) as typeof judgement, true);
    expect(access(back).judgement).toBeUndefined();
    expect(assessmentOf(back).judged.record?.entries.map(({ level }) => level?.level)).toEqual([
      4,
      undefined,
    ]);
    if (published) {
      expect(lines(book)).toEqual([
        [1, 'Access', 'No level', '4 Excellent'],
        [2, 'Access', '4 Excellent', 'No level'],
      ]);
    }
    // the workbook says the same when it is read again
    const { record } = await readWorkbook();
    expect(record).toEqual(back.read?.record);
  });
});

test('a finding from the pane goes onto the officer’s sheet, and is judged with at once; undone, all is as before', async () => {
  const { book, state } = await pane(true);
  const sheetBefore = cellsOf(book.workbook, 'Findings');
  const draft: FindingDraft = {
    domain: 'access',
    source: 'inspection',
    date: '2024-05-01',
    service: '',
    userGroup: '',
    kind: 'areaForDevelopment',
    level: 1,
    weight: 2,
    text: '=waiting',
    link: '',
  };
  const action = await addFinding(state, draft, 'en', {});
  const now = paneReducer(state, action);
  expect(access(now).evidence.map(({ kind, level }) => [kind, level])).toContainEqual(['finding', 1]);
  expect(cellsOf(book.workbook, 'Findings')?.at(-1)).toEqual([
    'Access',
    'Inspection',
    45_413,
    1,
    2,
    '=waiting',
  ]);
  // what is read and judged from the start comes to the same
  const { grids, owned } = await readWorkbook();
  const { made: afresh } = assess({
    ...{ grids, owned, authority: 'Merthyr Tydfil', framework: jointReview, language: 'en' },
    comparators: () => ({ kind: 'country' }),
    ...{ on: '2024-06-01', version: '0' },
  });
  expect(afresh.judged.domains.map(({ suggestion }) => suggestion)).toEqual(
    assessmentOf(now).judged.domains.map(({ suggestion }) => suggestion),
  );
  const back = paneReducer(now, await takeFindingBack(now, {}));
  expect(cellsOf(book.workbook, 'Findings')).toEqual(sheetBefore);
  expect(assessmentOf(back).tidied.findings).toEqual(assessmentOf(state).tidied.findings);
  expect(access(back)).toEqual(access(state));
  expect(back.added).toBeNull();
});

test('without a table of findings, a sheet for them is inserted, and the finding stands on it', async () => {
  const { book, state } = await pane(false);
  const { tidied } = state.read!;
  const tables = tidied.tables.filter(({ layout }) => layout !== 'findings');
  const bare = { ...state, read: { ...state.read!, tidied: { ...tidied, tables } } };
  const draft: FindingDraft = {
    domain: 'access',
    source: 'survey',
    date: '',
    service: '',
    userGroup: '',
    kind: 'strength',
    level: null,
    weight: 1,
    text: 'kind staff',
    link: '',
  };
  await addFinding(bare, draft, 'en', {});
  expect(book.workbook.sheets.map(({ name }) => name)).toContain('Findings (JG)');
  expect(cellsOf(book.workbook, 'Findings (JG)')?.[4]?.slice(0, 9)).toEqual([
    'Access',
    'Survey',
    '',
    '',
    '',
    'Strength',
    '',
    1,
    'kind staff',
  ]);
});

describe('what a colleague did on the sheet since it was read', () => {
  const grid = ({ workbook }: RecordBook) => JSON.stringify(cellsOf(workbook, 'Judgement grid'));

  test('is not written over by a judgement from the pane, nor put into the log; after a run it may be', async () => {
    const { book, state } = await pane(true);
    typeOnGrid(book, 'access', 'Reason', 'the May audit', book.host.colleague);
    const before = grid(book);
    await expect(saved(state)).rejects.toMatchObject({
      code: 'entryChanged',
      details: { sheet: 'Judgement grid', text: 'the May audit' },
    });
    expect([grid(book), lines(book)]).toEqual([before, []]);
    const { owned, record } = await readWorkbook();
    const now = paneReducer(state, { kind: 'workbookRead', read: { ...state.read!, owned, record } });
    const again = await saved({ ...now, assessed: state.assessed });
    expect(again.changes.at(-1)?.before).toEqual(new Map([['reason', 'the May audit']]));
  });

  test('is not undone by “Undo last change”', async () => {
    const { book, state } = await pane(true);
    const now = await saved(state);
    typeOnGrid(book, 'access', 'Reason', 'inspectors, in May', book.host.colleague);
    const back = new Map(now.changes.at(-1)?.before) as typeof judgement;
    await expect(saved(now, back, true)).rejects.toMatchObject({ code: 'entryChanged' });
  });

  test('is said where it was taken out', async () => {
    const { book, state } = await pane(true);
    const now = await saved(state);
    typeOnGrid(book, 'access', 'Reason', '', book.host.colleague);
    const other = new Map([...judgement, ['reason', 'and the survey']]);
    await expect(saved(now, other)).rejects.toMatchObject({ code: 'entryEmptied' });
  });

  test('is no hindrance in another domain, nor where it says the same', async () => {
    const { book, state } = await pane(true);
    typeOnGrid(book, 'workforce', 'Reason', 'vacancies', book.host.colleague);
    typeOnGrid(book, 'access', 'Reason', ' inspectors ', book.host.colleague);
    expect((await saved(state)).changes).toHaveLength(1);
  });
});
