import { gapInWords } from '../../src/present/phrases/gapInWords';
import { headings, readings, runOf, typedOn, type Rows } from './runOf';

const figures: Rows = [
  headings,
  ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86]),
  ...readings('PM2', '2015-16', [95, 80, 81, 82, 83, 84, 85, 86]),
];
const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Domain', 'Objective'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management', 'CO1'],
  ['PM2', 'Plans in place', 'Higher is better', '%', 'Care management', ''],
];
const objectives: Rows = [
  ['Ref', 'Objective', 'Lead', 'Indicators'],
  ['CO1', 'A safe and healthy place', 'Director', ''],
  ['CO2', 'Efficient use of money', 'Treasurer', 'PM7'],
];
const partners: Rows = [
  ['Ref', 'Action', 'Partner', 'Objective', 'Domain', 'Due'],
  ['P1', 'Joint discharge team', 'Health board', 'CO9', 'Planning and partnerships', '2017-03-31'],
];

const run = (actions: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {}) =>
  runOf({
    sheets: { Figures: figures, Indicators: register, Objectives: objectives, Partners: partners },
    owned: [typedOn('actions', actions)],
  });
const gaps = (actions?: Parameters<typeof run>[0]): string[] =>
  run(actions).made.improvement!.gaps.map((gap) => gapInWords(gap, 'en'));

test('objectives and partner actions are read from sheets of their own, and the register names an indicator’s objective', () => {
  const { made } = run();
  expect(made.improvement).toMatchObject({
    objectives: [
      { ref: 'CO1', text: 'A safe and healthy place', owner: 'Director', indicators: [] },
      { ref: 'CO2', text: 'Efficient use of money', owner: 'Treasurer', indicators: ['PM7'] },
    ],
    partnerActions: [
      {
        ref: 'P1',
        text: 'Joint discharge team',
        partner: 'Health board',
        objective: 'CO9',
        domain: 'planning',
        due: '2017-03-31',
      },
    ],
  });
  expect(made.tidied.figures.indicators.map(({ objective }) => objective)).toEqual(['CO1', undefined]);
});

describe('what is missing is listed', () => {
  test('before anything is taken up', () => {
    expect(gaps()).toEqual([
      'Areas for development without an action: 1 (Care management).',
      'Objective without an action: CO1 A safe and healthy place.',
      'Objective without an indicator: CO2 Efficient use of money.',
      'Objective without an action: CO2 Efficient use of money.',
      'Indicators that serve no objective: 1 (PM2).',
      'P1 names the objective “CO9”, which is not on the sheet of objectives.',
      'CO2 names the indicator “PM7”, for which there are no figures.',
    ]);
  });

  test('an action that is taken up serves the objective of its indicator, and lacks what is not said', () => {
    const taken = gaps({ 'area: indicator: PM1': { words: 'Weekly reviews', actor: 'Senior managers' } });
    expect(taken).not.toContain('Areas for development without an action: 1 (Care management).');
    expect(taken).not.toContain('Objective without an action: CO1 A safe and healthy place.');
    expect(taken).toEqual(
      expect.arrayContaining([
        'Actions without an owner: 1 (Weekly reviews).',
        'Actions without a date: 1 (Weekly reviews).',
      ]),
    );
    expect(taken.join()).not.toContain('do not say who');
  });

  test.each([
    ['the area’s indicator', 'area: indicator: PM1', { owner: 'Head of service' }, 'PM1'],
    ['its owner', 'own: 1', { owner: 'Head of service' }, 'Head of service'],
  ])('an action without words is known by %s, not by its key', (_, key, typed, name) => {
    expect(gaps({ [key]: typed })).toContain(`Actions without a date: 1 (${name}).`);
  });

  test('what is due before the day of the run is overdue, unless it is done', () => {
    const action = { words: 'Weekly reviews', due: '2016-03-31' };
    const late = 'Actions that are overdue: 1 (Weekly reviews).';
    expect(gaps({ 'own: 1': action })).toContain(late);
    expect(gaps({ 'own: 1': { ...action, progress: 'Done in May' } })).not.toContain(late);
    expect(gaps({ 'own: 1': { ...action, due: '2016-06-01' } })).not.toContain(late);
  });
});
