import { assessTidied } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Tidied } from '../../src/domain/tidied';
import { isStale } from '../../src/taskpane/state/isStale';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { Assessed, PaneState } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';
import { stepStates } from '../../src/taskpane/state/stepStates';
import { publishedAs } from './publishedAs';
import { workbookRead } from './workbookRead';

const after = (...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, startState('en'));
const read: PaneAction = { kind: 'workbookRead', read: workbookRead() };
const merthyr: PaneAction = { kind: 'authorityChosen', authority: 'Merthyr Tydfil' };

function assessedFor(state: PaneState): Assessed {
  const { tidied, problems } = workbookRead();
  const { made: assessment } = assessTidied(
    { made: tidied, problems: [...problems] },
    {
      owned: [],
      authority: 'Merthyr Tydfil',
      comparators: () => ({ kind: 'country' }),
      framework: jointReview,
      language: 'en',
      on: '2026-01-31',
      version: '0',
    },
  );
  return { assessment, asked: state.choices };
}

describe('when the workbook has been read', () => {
  test('a remembered council that is in the figures stays chosen', () => {
    const remembered: PaneAction = { kind: 'choicesRemembered', choices: { authority: 'Cardiff' } };
    expect(after(remembered, read).choices.authority).toBe('Cardiff');
  });

  test('a remembered council that is no longer in the figures is let go', () => {
    const remembered: PaneAction = { kind: 'choicesRemembered', choices: { authority: 'Swansea' } };
    expect(after(remembered, read).choices.authority).toBe('');
  });

  describe('where no council was chosen', () => {
    const recorded = (authority: string): PaneAction => {
      const record = { version: 1, framework: 'joint-review', authority, entries: [] };
      return {
        kind: 'workbookRead',
        read: { ...workbookRead(), record: { text: JSON.stringify(record), shown: 0 } },
      };
    };

    test('it is the one whose judgements the workbook holds', () => {
      expect(after(recorded('W06000024')).choices.authority).toBe('Merthyr Tydfil');
    });

    test('but no council that has no figures, and never in the place of one that was chosen', () => {
      expect(after(recorded('W06000011')).choices.authority).toBe('');
      const chosen: PaneAction = { kind: 'choicesRemembered', choices: { authority: 'Cardiff' } };
      expect(after(chosen, recorded('W06000024')).choices.authority).toBe('Cardiff');
    });
  });

  test.each([
    ['2015-16', '2015-16'],
    ['1999-00', ''],
  ])('a remembered period %s becomes “%s”', (period, kept) => {
    expect(after({ kind: 'choicesRemembered', choices: { period } }, read).choices.period).toBe(kept);
  });

  describe('its comparators, where the officer chose none,', () => {
    const { tidied, ...rest } = workbookRead();
    const context = { sheet: 'Context', variables: ['Population'], rows: [] } as unknown;
    const contexts = [context] as Tidied['contexts'];
    const withContext: PaneAction = {
      kind: 'workbookRead',
      read: { ...rest, tidied: { ...tidied, contexts } },
    };
    const nearest = { kind: 'nearest', k: 10 };

    test('are the nearest ten with a context table, and the country without', () => {
      expect(after(withContext).choices.comparators).toEqual(nearest);
      expect(after(read).choices.comparators).toEqual({ kind: 'country' });
    });

    test('follow a context table that comes or goes', () => {
      expect(after(read, withContext).choices.comparators).toEqual(nearest);
      expect(after(withContext, read).choices.comparators).toEqual({ kind: 'country' });
      const nothing: PaneAction = { kind: 'choicesRemembered', choices: { authority: 'Cardiff' } };
      expect(after(nothing, withContext).choices.comparators).toEqual(nearest);
    });

    test.each<[string, PaneAction]>([
      ['chosen', { kind: 'comparatorsChosen', comparators: { kind: 'country' } }],
      ['remembered', { kind: 'choicesRemembered', choices: { comparators: { kind: 'country' } } }],
    ])('are never in the place of what was %s', (_, action) => {
      expect(after(action, withContext).choices.comparators).toEqual({ kind: 'country' });
      expect(after(read, action, withContext).choices.comparators).toEqual({ kind: 'country' });
    });
  });

  test('what was worked out from the figures before is gone', () => {
    const state = after(read, merthyr);
    const compared = paneReducer(state, { kind: 'compared', assessed: assessedFor(state) });
    expect(paneReducer(compared, read).assessed).toBeNull();
  });
});

describe('a run', () => {
  test('opens the judgements', () => {
    const state = after(read, merthyr);
    expect(paneReducer(state, { kind: 'compared', assessed: assessedFor(state) }).step).toBe('judgements');
  });

  test('is stale once another choice is made, and fresh again when it is taken back', () => {
    const chosen = after(read, merthyr);
    const compared = paneReducer(chosen, { kind: 'compared', assessed: assessedFor(chosen) });
    expect(isStale(compared)).toBe(false);
    const changed = paneReducer(compared, {
      kind: 'comparatorsChosen',
      comparators: { kind: 'nearest', k: 5 },
    });
    expect(isStale(changed)).toBe(true);
    const back = paneReducer(changed, { kind: 'comparatorsChosen', comparators: { kind: 'country' } });
    expect(isStale(back)).toBe(false);
  });
});

describe('a long job', () => {
  test.each([
    [0.5, 0.5],
    [-1, 0],
    [7, 1],
  ])('told to be at %p stands at %p', (share, shown) => {
    const state = after({ kind: 'workStarted', work: 'publishing' }, { kind: 'workAdvanced', share });
    expect(state.work).toEqual({ id: 'publishing', share: shown });
  });

  test('clears the message of the job before', () => {
    const failed: PaneAction = { kind: 'workFailed', notice: { kind: 'stopped', during: 'reading' } };
    expect(after(failed).notice).not.toBeNull();
    expect(after(failed, { kind: 'workStarted', work: 'reading' }).notice).toBeNull();
  });

  test('that fails keeps what was chosen and what was read', () => {
    const notice = { kind: 'refused', code: 'excelProtected', details: {}, during: 'publishing' } as const;
    const state = after(
      read,
      merthyr,
      { kind: 'workStarted', work: 'publishing' },
      { kind: 'workFailed', notice },
    );
    expect(state).toMatchObject({ work: null, choices: { authority: 'Merthyr Tydfil' }, notice });
    expect(state.read).not.toBeNull();
  });

  test.each<PaneAction>([read, publishedAs([])])(
    'goes on when $kind has come of it: more may follow, and can be stopped',
    (came) => {
      const state = after({ kind: 'workStarted', work: 'reading' }, came);
      expect(state.work).not.toBeNull();
      expect(paneReducer(state, { kind: 'workEnded' }).work).toBeNull();
    },
  );

  test('that is late to report, after it ended, changes nothing', () => {
    const state = startState('en');
    expect(paneReducer(state, { kind: 'workAdvanced', share: 0.9 })).toBe(state);
  });
});

describe('how far each step is', () => {
  test('nothing read: all wait', () => {
    expect(Object.values(stepStates(startState('en')))).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
  });
  test('read, no council: the figures need the officer', () => {
    expect(stepStates(after(read))).toMatchObject({ figures: 'attention', comparators: 'waiting' });
  });
  test('council chosen: comparators are ready', () => {
    expect(stepStates(after(read, merthyr))).toMatchObject({ figures: 'done', comparators: 'ready' });
  });
  test('compared: publishing is ready; published: done', () => {
    const state = after(read, merthyr);
    const compared = paneReducer(state, { kind: 'compared', assessed: assessedFor(state) });
    expect(stepStates(compared)).toMatchObject({ comparators: 'done', judgements: 'done', publish: 'ready' });
    const sheets = [{ id: 'grid', part: '', name: 'Judgement grid' }] as const;
    expect(stepStates(paneReducer(compared, publishedAs(sheets)))).toMatchObject({
      publish: 'done',
    });
  });
});

describe('what was typed for one council', () => {
  const draft = { level: '4', reason: 'the inspectors', by: '', on: '' };
  const typed: PaneAction = { kind: 'draftTyped', domain: 'access', draft } as unknown as PaneAction;
  const entered: PaneAction = {
    kind: 'entryMade',
    change: {
      sheet: 'actions',
      key: 'own: 1',
      before: new Map(),
      after: new Map([['words', 'Weekly reviews']]),
    },
    written: false,
    takenBack: false,
  };
  const cardiff: PaneAction = { kind: 'authorityChosen', authority: 'Cardiff' };

  test('is not there for another, and waits for the one', () => {
    const there = after(merthyr, typed, entered, cardiff);
    expect([there.drafts.size, there.entered.actions.size, there.changes.length]).toEqual([0, 0, 0]);
    const back = paneReducer(there, merthyr);
    expect([back.drafts.get('access'), back.entered.actions.size, back.changes.length]).toEqual([
      draft,
      1,
      1,
    ]);
  });

  test('stays where the same council is chosen again, or the first', () => {
    expect(after(merthyr, typed, merthyr).drafts.size).toBe(1);
    expect(after(typed, merthyr).drafts.size).toBe(1);
  });
});
