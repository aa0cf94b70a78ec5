import { readAndCompare } from '../../src/taskpane/run/readAndCompare';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import { recordBook } from '../journeys/recordBook';
import { compared, paneRead } from './paneOf';

const made = { language: 'en', on: '2024-06-05', version: '0' } as const;

describe('“Run again”', () => {
  test('leaves the run before in its place until the next is there', async () => {
    recordBook();
    let state = await compared(await paneRead());
    const before = state.assessed;
    const seen: unknown[] = [];
    const onProgress = (): number => seen.push(state.assessed);
    await readAndCompare(state, made, { onProgress }, (action) => (state = paneReducer(state, action)));
    expect(new Set(seen)).toEqual(new Set([before]));
    expect(state.assessed).not.toBe(before);
    expect(state.assessed).not.toBeNull();
  });

  test('takes up what was read where comparing is stopped, and nothing is shown of figures that are no more', async () => {
    recordBook();
    const state = await compared(await paneRead());
    const stopper = new AbortController();
    let last = 0;
    const onProgress = (share: number): void => {
      if (share < last) stopper.abort(); // comparing has begun
      last = share;
    };
    const told: PaneAction[] = [];
    const job = readAndCompare(state, made, { signal: stopper.signal, onProgress }, (action) =>
      told.push(action),
    );
    await expect(job).rejects.toMatchObject({ code: 'stopped' });
    expect(told.map(({ kind }) => kind)).toEqual(['workbookRead']);
  });

  test('only reads where nothing was compared yet', async () => {
    recordBook();
    const told: PaneAction[] = [];
    await readAndCompare(await paneRead(), made, {}, (action) => told.push(action));
    expect(told.map(({ kind }) => kind)).toEqual(['workbookRead']);
  });
});
