import { assessTidied } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { sixPoint } from '../../src/definitions/frameworks/sixPoint';
import type { Framework } from '../../src/domain/framework';
import type { CellAt, CellContent } from '../../src/domain/grid';
import { aboutCell } from '../../src/taskpane/state/aboutCell';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';
import { publishedAs } from './publishedAs';
import { workbookRead } from './workbookRead';

// SCC/010 is given a domain, as a register would
const read = workbookRead();
const indicators = read.tidied.figures.indicators.map((indicator) => ({ ...indicator, domain: 'access' }));
const tidied = {
  ...read.tidied,
  figures: Object.assign(Object.create(read.tidied.figures) as typeof read.tidied.figures, { indicators }),
};
const { made: assessment } = assessTidied(
  { made: tidied, problems: [] },
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
const access = jointReview.domains.find(({ id }) => id === 'access')!;
const at = (sheet: string, row: number, column: number): CellAt => ({ sheet, row, column });
const figure = at('Figures', 2, 6); // Merthyr Tydfil, 2015-16
const choices = { authority: 'Merthyr Tydfil', period: '', comparators: { kind: 'country' } } as const;

const compared: PaneState = {
  ...startState('en'),
  step: 'judgements',
  read,
  choices,
  assessed: { assessment, asked: choices },
};
const select = (state: PaneState, cell: CellAt, row: readonly CellContent[] = []): PaneState =>
  paneReducer(state, { kind: 'cellSelected', at: cell, row });

describe('what a cell is about', () => {
  test.each<[string, CellAt, CellContent[], unknown]>([
    ['the council’s figure', figure, [], { domains: ['access'], indicator: 'SCC/010' }],
    ['its numerator', at('Figures', 2, 4), [], { domains: ['access'], indicator: 'SCC/010' }],
    ['a row of ours that names the indicator', at('Benchmark', 6, 9), ['SCC/010', 20], { domains: ['access'], indicator: 'SCC/010' }], // prettier-ignore
    [
      'a row of ours that names a domain',
      at('Star chart', 4, 1),
      [access.name.en, 3],
      { domains: ['access'] },
    ],
    ['the same in Welsh', at('Siart seren', 4, 1), [access.name.cy ?? '', 3], { domains: ['access'] }],
    ['a row by its hidden key', at('Judgement grid', 4, 1), ['', 'x', 'access'], { domains: ['access'] }],
    ['a row that names neither', at('Notes', 1, 1), ['Budget', 12], undefined],
  ])('%s', (_, cell, row, about) => {
    expect(aboutCell(assessment, cell, row)).toEqual(about);
  });
});

describe('a cell that is selected', () => {
  test('opens what it is about where the judgements are open', () => {
    expect(select(compared, figure).openDomain).toBe('access');
  });

  test('on another step only offers it', () => {
    const state = select({ ...compared, step: 'publish' }, figure);
    expect(state).toMatchObject({ step: 'publish', openDomain: null, about: { domains: ['access'] } });
  });

  test('never leaves a judgement that is being typed', () => {
    const draft = { level: 1, reason: 'Inspection', by: '', on: '' };
    const typing = { ...compared, openDomain: 'quality', drafts: new Map([['quality', draft]]) };
    expect(select(typing, figure)).toMatchObject({ openDomain: 'quality', about: { domains: ['access'] } });
  });

  test('about nothing leaves what is open', () => {
    const open = { ...compared, openDomain: 'quality' };
    expect(select(open, at('Notes', 1, 1))).toMatchObject({ openDomain: 'quality', about: null });
  });
});

describe('what the selected cell was about', () => {
  const here = select(compared, at('Judgement grid', 4, 1), [access.name.en]);
  const sheet = (name: string) => [{ id: 'grid', part: '', name }] as const;
  const readBy = (framework: Framework): PaneAction => ({
    kind: 'workbookRead',
    read: { ...read, framework },
  });

  test.each<[string, PaneAction, unknown]>([
    ['is kept when the workbook is read again', readBy(jointReview), { domains: ['access'] }],
    ['is let go when it is read by another framework', readBy(sixPoint), null],
    ['is kept when other sheets are written', publishedAs(sheet('Star chart')), { domains: ['access'] }],
    ['is let go when its sheet is written anew', publishedAs(sheet('Judgement grid')), null],
    [
      'is let go when its sheet goes with an undone publish',
      {
        kind: 'publishUndone',
        gone: [{ id: 'grid', part: '', name: 'Judgement grid', entries: new Map() }],
        owned: [],
        kept: {},
      },
      null,
    ],
  ])('%s', (_, action, about) => {
    expect(here.about).toEqual({ domains: ['access'] });
    expect(paneReducer(here, action).about).toEqual(about);
  });
});

describe('“Explain this figure”', () => {
  const explain = (state: PaneState, cell: CellAt, row: readonly CellContent[] = []): PaneState =>
    paneReducer(state, { kind: 'cellExplained', at: cell, row });

  test('goes to the domain from any step, and out of help', () => {
    const state = explain({ ...compared, step: 'figures', helpOpen: true }, figure);
    expect(state).toMatchObject({ step: 'judgements', openDomain: 'access', helpOpen: false, notice: null });
  });

  test.each<[string, PaneState, CellAt, CellContent[], string]>([
    ['before anything was compared', { ...compared, assessed: null }, figure, [], 'notCompared'],
    ['of a cell that is no figure', compared, at('Notes', 1, 1), [], 'nothing'],
  ])('%s says so', (_, state, cell, row, about) => {
    expect(explain(state, cell, row).notice).toEqual({ kind: 'explained', about });
  });
});
