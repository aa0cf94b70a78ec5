import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';
import { workbookRead } from './workbookRead';

const after = (state: PaneState, ...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, state);
const level = new Map([['access', new Map([['level', 'Poor']])]]);
const grid = { id: 'grid', part: '', name: 'Judgement grid' } as const;
const star = { id: 'star', part: '', name: 'Star chart' } as const;
const start = after(startState('en'), { kind: 'workbookRead', read: workbookRead() });

describe('a publish of some sheets', () => {
  test('leaves what was entered for a sheet that was left out waiting for it', () => {
    const entered = { ...start, entered: { ...start.entered, grid: level } };
    expect(after(entered, { kind: 'published', sheets: [star] }).entered.grid).toEqual(level);
    expect(after(entered, { kind: 'published', sheets: [grid] }).entered.grid.size).toBe(0);
  });

  test('a sheet is left out, and taken in again', () => {
    const out = after(start, { kind: 'sheetLeftOut', sheet: 'star/', leftOut: true });
    expect([...out.publishing.leftOut]).toEqual(['star/']);
    const back = after(out, { kind: 'sheetLeftOut', sheet: 'star/', leftOut: false });
    expect(back.publishing.leftOut.size).toBe(0);
  });
});

describe('a publish that is undone', () => {
  const published = after(start, { kind: 'published', sheets: [grid, star] });

  test('can be, once it was done, and only once', () => {
    expect([start.undoable, published.undoable]).toEqual([false, true]);
    expect(after(published, { kind: 'publishUndone', gone: [], owned: [], kept: {} }).undoable).toBe(false);
  });

  test('keeps in the pane what was typed on a sheet that went, for the next publish', () => {
    const gone = [
      { ...grid, entries: level },
      { ...star, entries: new Map() },
    ];
    const state = after(published, { kind: 'publishUndone', gone, owned: [], kept: {} });
    expect(state.entered.grid).toEqual(level);
    expect(state.read?.owned).toEqual([]);
    expect(state.published).toBeNull();
    expect(state.notice).toEqual({ kind: 'undone', sheets: 2 });
  });
});

describe('the language', () => {
  test('that a workbook remembers is its sheets’, not the pane’s', () => {
    const state = after(startState('cy'), { kind: 'choicesRemembered', choices: {}, language: 'both' });
    expect([state.language, state.publishing.language]).toEqual(['cy', 'both']);
  });

  test('of the sheets follows the pane’s until one is chosen', () => {
    expect(start.publishing.language).toBeNull();
    const chosen = after(start, { kind: 'publishLanguageChosen', language: 'cy' });
    expect(after(chosen, { kind: 'languageChosen', language: 'en' }).publishing.language).toBe('cy');
  });
});
