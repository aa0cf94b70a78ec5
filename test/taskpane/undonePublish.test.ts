import type { Workbook } from '../../src/host/model/workbook';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { publishSheets } from '../../src/taskpane/run/publishSheets';
import { publishYears } from '../../src/taskpane/run/publishYears';
import { saveEntry } from '../../src/taskpane/run/saveEntry';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { cellsOf } from '../excel/workbookFor';
import { recordBook, typeOnGrid } from '../journeys/recordBook';
import { compared, paneRead } from './paneOf';

const made = { language: 'en', on: '2024-06-05', version: '0', takenBack: false } as const;

const run = async (): Promise<PaneState> => compared(await paneRead());

async function published(state: PaneState): Promise<PaneState> {
  const written = await publishSheets(state, state.assessed!.assessment, {});
  return paneReducer(state, { kind: 'published', ...written });
}

async function undone(state: PaneState): Promise<PaneState> {
  const kinds = ['grid', 'setup', 'actions'] as const;
  return paneReducer(state, { kind: 'publishUndone', ...(await undoLastPublish(kinds)) });
}

const logLines = (workbook: Workbook) =>
  (cellsOf(workbook, 'Judgement log') ?? []).slice(3).map(([number, , domain]) => [number, domain]);

describe('after “Undo publish”', () => {
  test('a judgement saved in the pane goes below the lines of the log that the publish had shown, which are shown again', async () => {
    const book = recordBook();
    await published(await run());
    typeOnGrid(book, 'access', 'Your level (lead officer)', 'Excellent');
    typeOnGrid(book, 'access', 'Reason', 'because');
    const back = await undone(await published(await run()));
    expect(logLines(book.workbook)).toEqual([]);
    const after = new Map(Object.entries({ level: 'Good', reason: 'audit', by: 'A', on: '2024-06-05' }));
    const entry = { sheet: 'grid', key: 'workforce', after } as const;
    const saved = paneReducer(back, await saveEntry(back, entry, made, {}));
    expect(logLines(book.workbook)).toEqual([
      [1, 'Access'],
      [2, 'Workforce'],
    ]);
    expect((await readWorkbook()).record).toEqual(saved.read?.record);
    const { problems } = (await run()).assessed!.assessment;
    expect(problems.filter(({ code }) => /^log/.test(code))).toEqual([]);
  });

  test('a year whose closing was undone is nowhere: not in the pane, nor in what it publishes next', async () => {
    const book = recordBook();
    await published(await run());
    const years = await publishYears(await run(), '2023-24', {});
    const closed = paneReducer(await run(), { kind: 'published', ...years.published });
    expect(closed.assessed?.assessment.years?.closed).toHaveLength(1);
    const back = await undone(closed);
    expect([back.assessed, back.read?.closedYears]).toEqual([null, undefined]);
    await published(await compared(back));
    expect(book.workbook.sheets.map(({ name }) => name).filter((name) => /year/i.test(name))).toEqual([]);
  });

  test('a run stays that knew no more than the workbook keeps now', async () => {
    recordBook();
    const before = await run();
    const back = await undone(await published(before));
    expect(back.assessed?.assessment.compared).toBe(before.assessed?.assessment.compared);
  });
});
