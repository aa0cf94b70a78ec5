import type { Language } from '../../src/domain/text';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { changeYears } from '../../src/taskpane/run/changeYears';
import { loadRemembered } from '../../src/taskpane/run/loadRemembered';
import { noticeWords } from '../../src/taskpane/state/noticeWords';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { recordBook } from '../journeys/recordBook';
import { compared, paneRead } from './paneOf';

const made = { language: 'en', on: '2024-06-05', version: '0' } as const;

describe('closing a year', () => {
  test('is said with its name, and so is opening it again', async () => {
    recordBook();
    let state: PaneState = await compared(await paneRead());
    const tell = (action: PaneAction): void => {
      state = paneReducer(state, action);
    };
    const said = (language: Language): string =>
      state.notice === null ? '' : noticeWords(state.notice, language).message;
    await changeYears(state, '2023-24', made, {}, tell);
    expect(said('en')).toMatch(/^2023-24 is closed\. \d+ sheets are in the workbook\.$/);
    expect(said('cy')).toMatch(/^Caewyd 2023-24\./);
    await changeYears(state, null, made, {}, tell);
    expect(said('en')).toMatch(/^2023-24 is open again\./);
  });

  test('remembers in the workbook which sheets are left out, as publishing does', async () => {
    recordBook();
    const state = paneReducer(await compared(await paneRead()), {
      ...{ kind: 'sheetLeftOut', sheet: 'star/', leftOut: true },
    });
    await changeYears(state, '2023-24', made, {}, () => undefined);
    expect((await loadRemembered()).leftOut).toEqual(['star/']);
  });

  test('is known to the pane also where reading the workbook after it is stopped', async () => {
    recordBook();
    let state: PaneState = await compared(await paneRead());
    const stopper = new AbortController();
    let last = 0;
    const onProgress = (share: number): void => {
      if (share < last) stopper.abort(); // another job has begun: reading
      last = share;
    };
    const job = changeYears(state, '2023-24', made, { signal: stopper.signal, onProgress }, (action) => {
      state = paneReducer(state, action);
    });
    await expect(job).rejects.toMatchObject({ code: 'stopped' });
    const { closedYears, record } = await readWorkbook();
    expect(closedYears).toBeDefined();
    expect([state.read?.closedYears, state.read?.record]).toEqual([closedYears, record]);
    expect(state.assessed?.assessment.years?.closed).toHaveLength(1);
    expect([state.undoable, (state.published?.length ?? 0) > 0]).toEqual([true, true]);
  });
});
