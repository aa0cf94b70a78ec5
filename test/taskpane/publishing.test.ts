import { choicesIn } from '../../src/excel/choices';
import { choicesKept } from '../../src/taskpane/state/choicesKept';
import { choicesToKeep } from '../../src/taskpane/state/choicesToKeep';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { keepsTabNames } from '../../src/taskpane/state/keepsTabNames';
import { startState } from '../../src/taskpane/state/startState';
import { sheetLanguages } from '../../src/present/sheetLanguages';
import { publishedAs } from './publishedAs';
import { workbookRead } from './workbookRead';

const after = (state: PaneState, ...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, state);
const level = new Map([['access', new Map([['level', 'Poor']])]]);
const grid = { id: 'grid', part: '', name: 'Judgement grid' } as const;
const star = { id: 'star', part: '', name: 'Star chart' } as const;
const start = after(startState('en'), { kind: 'workbookRead', read: workbookRead() });

describe('a publish of some sheets', () => {
  test('leaves what was entered for a sheet that was left out waiting for it', () => {
    const entered = { ...start, entered: { ...start.entered, grid: level } };
    expect(after(entered, publishedAs([star])).entered.grid).toEqual(level);
    expect(after(entered, publishedAs([grid])).entered.grid.size).toBe(0);
  });

  test('a sheet is left out, and taken in again', () => {
    const out = after(start, { kind: 'sheetLeftOut', sheet: 'star/', leftOut: true });
    expect([...out.publishing.leftOut]).toEqual(['star/']);
    const back = after(out, { kind: 'sheetLeftOut', sheet: 'star/', leftOut: false });
    expect(back.publishing.leftOut.size).toBe(0);
  });
});

describe('while a publish is under way', () => {
  const owned = [grid, star].map((sheet) => ({ ...sheet, entries: new Map() }));
  const names = (state: PaneState) => state.read?.owned.map(({ name }) => name).sort();
  const there = { ...start, read: { ...start.read!, owned } };

  test('a sheet that is no longer wanted is left out by the next, and stands as this one wrote it', () => {
    const out: PaneAction = { kind: 'sheetLeftOut', sheet: 'star/', leftOut: true };
    const state = after(there, out, publishedAs([grid, star]));
    expect(names(state)).toEqual(['Judgement grid', 'Star chart']);
    expect([...state.publishing.leftOut]).toEqual(['star/']);
  });

  test('a sheet that is wanted after all is still there, though this one left it out', () => {
    const sheet = { id: 'charts', part: 'a', name: 'A' } as const;
    const both = {
      ...there,
      read: { ...there.read, owned: [...owned, { ...sheet, part: 'b', name: 'B', entries: new Map() }] },
    };
    const state = after(both, publishedAs([grid, star, sheet], { leftOut: new Set(['charts/b']) }));
    expect(names(state)).toEqual(['A', 'B', 'Judgement grid', 'Star chart']);
  });
});

describe('a publish that is undone', () => {
  const published = after(start, publishedAs([grid, star]));

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

  describe('once they are published in both', () => {
    const chosen = after(startState('cy'), { kind: 'publishLanguageChosen', language: 'both' });
    const published = after(
      chosen,
      publishedAs([grid], { languages: sheetLanguages(chosen.publishing, 'cy') }),
    );
    const read = after(published, { kind: 'languageChosen', language: 'en' });

    test('stays first that was first, in whichever the pane is read: its sheets keep their names', () => {
      expect(sheetLanguages(published.publishing, 'cy')).toEqual(['cy', 'en']);
      expect(sheetLanguages(read.publishing, read.language)).toEqual(['cy', 'en']);
    });

    test('stays first when the workbook is opened again', () => {
      const kept = choicesKept(choicesIn(choicesToKeep(read)));
      const opened = after(startState('en'), { kind: 'choicesRemembered', ...kept });
      expect(sheetLanguages(opened.publishing, 'en')).toEqual(['cy', 'en']);
    });

    test('is the pane’s again once the publish was undone and no sheet is left', () => {
      const undone = after(read, { kind: 'publishUndone', gone: [], owned: [], kept: {} });
      expect(sheetLanguages(undone.publishing, undone.language)).toEqual(['en', 'cy']);
    });
  });

  test.each([
    ['en', undefined, 'cy', false],
    ['en', 'en', 'en', false],
    ['en', 'en', 'cy', true],
    ['cy', 'en', 'both', false],
    ['cy', 'en', null, true],
  ] as const)(
    'with the pane in %s and tabs named in %s, sheets in %s: that tabs keep their names is said: %s',
    (shown, first, language, said) => {
      expect(keepsTabNames({ language, first }, shown)).toBe(said);
    },
  );

  test('stays that of sheets that were published in one, when the pane is read in the other', () => {
    const read = after(start, publishedAs([grid]), { kind: 'languageChosen', language: 'cy' });
    expect(sheetLanguages(read.publishing, read.language)).toEqual(['en']);
  });
});
