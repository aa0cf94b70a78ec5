import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Suggestion } from '../../src/domain/judgement';
import { safeText } from '../../src/excel/safeText';
import { dayWithLevel } from '../../src/taskpane/state/dayWithLevel';
import { draftFault } from '../../src/taskpane/state/draftFault';
import { draftOf } from '../../src/taskpane/state/draftOf';
import { judgementEntry } from '../../src/taskpane/state/judgementEntry';
import { ownedNow } from '../../src/taskpane/state/ownedNow';
import type { EntryChange, PaneState } from '../../src/taskpane/state/paneState';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import { startState } from '../../src/taskpane/state/startState';
import { publishedAs } from './publishedAs';
import { workbookRead } from './workbookRead';

const suggested = (level: number | null): { suggestion: Suggestion } => ({
  suggestion: { level, mixed: false, pieces: 3, coverage: 1 },
});
const draft = { level: 4, reason: '', by: 'A. Swyddog', on: '2026-01-31' };

describe('a judgement is saved only with the reason that it needs', () => {
  test.each([
    ['as suggested, no reason', 4, '', 4, undefined],
    ['no level of one’s own', null, '', 4, undefined],
    ['otherwise, with a reason', 4, 'Inspection', 2, undefined],
    ['otherwise, without', 4, '', 2, 'reasonMissing'],
    ['otherwise, with blanks only', 4, '  ', 2, 'reasonMissing'],
    ['otherwise, with a mark that nobody sees', 4, '\u202e', 2, 'reasonMissing'],
    ['where nothing is suggested, without', 4, '', null, 'reasonMissingNone'],
  ])('%s', (_, level, reason, suggestion, fault) => {
    expect(draftFault({ ...draft, level, reason }, suggested(suggestion))?.word).toBe(fault);
  });
});

describe('a judgement is saved only with who judged, and when', () => {
  const moderated = { level: 3, reason: 'Panel', by: 'C. Rees', on: '2026-02-02' };
  test.each([
    ['a level without a name', { by: ' ' }, ['lead', 'by', 'nameMissing']],
    [
      'a reason alone, without a name',
      { level: null, reason: 'Audits', by: '' },
      ['lead', 'by', 'nameMissing'],
    ],
    ['a name that nobody sees', { by: '\u202e' }, ['lead', 'by', 'nameMissing']],
    ['a level without a day', { on: '' }, ['lead', 'on', 'dayMissing']],
    ['neither level nor reason, by nobody', { level: null, by: '', on: '' }, undefined],
    [
      'a moderated level of nobody',
      { moderated: { ...moderated, by: '' } },
      ['moderator', 'by', 'moderatorMissing'],
    ],
    [
      'a moderated level of no day',
      { moderated: { ...moderated, on: '' } },
      ['moderator', 'on', 'dayMissing'],
    ],
    [
      'no moderated level, by nobody',
      { moderated: { ...moderated, level: null, reason: '', by: '' } },
      undefined,
    ],
    ['a name and a day for each', { moderated }, undefined],
  ])('%s', (_, part, fault) => {
    const found = draftFault({ ...draft, ...part }, suggested(4));
    expect(found && [found.role, found.field, found.word]).toEqual(fault);
  });
});

describe('another level than stands is judged today, unless the officer says otherwise', () => {
  const stands = { level: 3, reason: 'x', by: 'A. Swyddog', on: '2025-12-01' };
  const today = '2026-02-01';
  test.each([
    ['another level', 4, stands.on, today],
    ['the level that stands, chosen again', 3, today, stands.on],
    ['none any more', null, stands.on, today],
    ['another level, on a day of the officer’s own', 4, '2026-01-15', '2026-01-15'],
    ['the level that stands, on a day of the officer’s own', 3, '2026-01-15', '2026-01-15'],
  ])('%s', (_, level, on, day) => {
    expect(dayWithLevel(level, { ...stands, on }, stands, today)).toBe(day);
  });
});

describe('what goes into the officer’s columns', () => {
  test.each([
    ['en', 'Excellent'],
    ['cy', 'Rhagorol'],
  ] as const)('the level by its label, in %s', (language, label) => {
    const entry = judgementEntry({ ...draft, reason: ' Inspection ' }, 'access', jointReview, language);
    expect(Object.fromEntries(entry)).toEqual({
      level: label,
      reason: 'Inspection',
      by: 'A. Swyddog',
      on: '2026-01-31',
      moderated: '',
      moderatedReason: '',
      moderatedBy: '',
      moderatedOn: '',
    });
  });

  test('reason and name as the sheet keeps them, so that the log does not find them changed there', () => {
    const pasted = { ...draft, reason: 'Inspection\u202e in May\u202c', by: 'A.\u0000 Swyddog' };
    const entry = judgementEntry(pasted, 'access', jointReview, 'en');
    const cells = [...entry.values()].map(String).filter((text) => text !== '');
    expect(cells).toEqual(['Excellent', 'Inspection in May', 'A. Swyddog', '2026-01-31']);
    expect(cells.map((text) => safeText(text).replace(/^'/, ''))).toEqual(cells);
  });

  test('nothing at all where neither level nor reason is given: a name alone is no judgement', () => {
    const entry = judgementEntry({ ...draft, level: null }, 'access', jointReview, 'en');
    expect([...new Set(entry.values())]).toEqual(['']);
  });

  test('the form begins with what stands, else with the name and the day', () => {
    expect(draftOf({}, 'B. Officer', '2026-02-01')).toEqual({
      level: null,
      reason: '',
      by: 'B. Officer',
      on: '2026-02-01',
    });
    const standing = { lead: { level: 2, reason: 'x', by: 'A. Swyddog', on: '2025-12-01' } };
    expect(draftOf(standing, 'B. Officer', '2026-02-01')).toMatchObject({
      by: 'A. Swyddog',
      on: '2025-12-01',
    });
  });
});

describe('the form where what stands was judged for a year before', () => {
  const then = { level: 3, reason: 'x', by: 'A. Swyddog', on: '2025-12-01', year: '2024-25' };
  const lead = { level: 3, reason: 'x', by: 'A. Swyddog', on: '2025-12-01' };
  const moderated = { moderated: 4, moderatedReason: 'y', moderatedBy: 'C. Rees', moderatedOn: '2025-12-08' };

  test('begins with today and the officer’s name: saving it judges it for this year', () => {
    const judged = { earlier: { lead: then }, entered: new Map(Object.entries(lead)) };
    expect(draftOf(judged, 'B. Officer', '2026-02-01')).toEqual({
      ...{ level: 3, reason: 'x', by: 'B. Officer', on: '2026-02-01' },
    });
    expect(draftOf(judged, '', '2026-02-01').by).toBe('A. Swyddog');
  });

  test('leaves the moderated level to the moderator', () => {
    const earlier = { lead: then, moderator: { ...then, level: 4, on: '2025-12-08' } };
    const entered = new Map(Object.entries({ ...lead, ...moderated }));
    const evidenceChanges = [{ what: 'added' as const }];
    expect(draftOf({ earlier, entered, evidenceChanges }, 'B. Officer', '2026-02-01').moderated).toEqual({
      ...{ level: 4, reason: 'y', by: 'C. Rees', on: '2025-12-08' },
    });
  });

  test('asks for a reason where the level differs, though last year’s had none', () => {
    const bare = { ...draft, level: 3, reason: '' };
    const earlier = { lead: { ...then, reason: '' } };
    expect(draftFault(bare, { ...suggested(2), ...{ earlier } })?.word).toBe('reasonMissing');
  });
});

describe('a judgement that is entered', () => {
  const after = new Map([
    ['level', 'Excellent'],
    ['by', 'A. Swyddog'],
  ]);
  const change: EntryChange = { sheet: 'grid', key: 'access', before: new Map(), after };
  const read = paneReducer(startState('en'), { kind: 'workbookRead', read: workbookRead() });
  const made = (state: PaneState, written: boolean, takenBack = false, one = change): PaneState =>
    paneReducer(state, { kind: 'entryMade', change: one, written, takenBack });
  const gridOf = (state: PaneState) => ownedNow(state).find(({ id }) => id === 'grid');

  test('is kept by the pane where no sheet holds it yet, also when the workbook is read again', () => {
    const state = paneReducer(made(read, false), { kind: 'workbookRead', read: workbookRead() });
    expect(gridOf(state)?.entries.get('access')).toEqual(after);
    expect(state.officer).toBe('A. Swyddog');
  });

  test('is on the sheet once that is published, and in the pane no more', () => {
    const state = paneReducer(
      made(read, false),
      publishedAs([{ id: 'grid', part: '', name: 'Judgement grid' }]),
    );
    expect(state.entered.grid.size).toBe(0);
    expect(state.read?.owned).toEqual([
      { id: 'grid', part: '', name: 'Judgement grid', entries: new Map([['access', after]]) },
    ]);
  });

  test('that was taken back leaves nothing behind', () => {
    const back = { ...change, before: after, after: new Map() };
    const state = made(made(read, false), false, true, back);
    expect(gridOf(state)?.entries).toEqual(new Map([['access', new Map()]]));
    expect(state.changes).toEqual([]);
  });

  test('names the officer for the next one; a colleague’s that they only mend does not, nor one that comes back by undoing', () => {
    const own = made(read, false);
    const mended = new Map([...after, ['reason', 'Audits, mended']]);
    const colleagues = { ...change, before: new Map([...after, ['by', 'C. Rees']]) };
    expect(own.officer).toBe('A. Swyddog');
    expect(made(read, false, false, { ...change, before: after, after: mended }).officer).toBe('');
    const back = { ...change, before: after, after: colleagues.before };
    expect(made(own, false, true, back).officer).toBe('A. Swyddog');
  });

  test('lets its draft go, and only its own', () => {
    const typed = ['access', 'quality'].reduce<PaneState>(
      (state, domain) => paneReducer(state, { kind: 'draftTyped', domain, draft }),
      read,
    );
    expect([...made(typed, false).drafts.keys()]).toEqual(['quality']);
  });
});

describe('figures that change in several sheets', () => {
  const heard = (state: PaneState, ...sheets: [name: string, at: number][]): PaneState =>
    paneReducer(state, { kind: 'figuresChanged', sheets: new Map(sheets) });
  const named = ({ changed }: PaneState): string[] => [...changed.keys()];
  const readFrom = (state: PaneState, begun: number): PaneState =>
    paneReducer(state, { kind: 'workbookRead', read: { ...workbookRead(), begun } });
  const changed = heard(heard(startState('en'), ['Figures', 10]), ['Context', 20], ['Figures', 30]);

  test('are named once each, until they are read', () => {
    expect(named(changed)).toEqual(['Figures', 'Context']);
    expect(named(readFrom(changed, 31))).toEqual([]);
  });

  test('stay named where they changed while they were read: the change may have come too late', () => {
    expect(named(readFrom(changed, 25))).toEqual(['Figures']);
  });

  test('are not named for a change that is told late but came before they were read', () => {
    const read = readFrom(startState('en'), 25);
    expect(named(heard(read, ['Context', 20]))).toEqual([]);
    expect(named(heard(read, ['Context', 30]))).toEqual(['Context']);
  });
});
