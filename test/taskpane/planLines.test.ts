import { planLines } from '../../src/taskpane/state/planLines';
import { headings, readings, runOf, typedOn, type Rows } from '../plan/runOf';

const figures: Rows = [
  headings,
  ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86]),
  ...readings('PM2', '2015-16', [95, 80, 81, 82, 83, 84, 85, 86]),
];
const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management'],
  ['PM2', 'Plans in place', 'Higher is better', '%', 'Care management'],
];
const strengths = {
  ...typedOn('strengths', { 'indicator: PM1': { words: 'We review too late' } }),
  name: 'Strengths and areas',
  rows: new Map([['indicator: PM1', 7]]),
};
const { made } = runOf({
  sheets: { Figures: figures, Indicators: register },
  owned: [
    strengths,
    typedOn('actions', { 'area: indicator: PM1': { words: 'Weekly reviews' }, 'own: 1': { words: '' } }),
  ],
});

test('a domain’s plan: strengths, areas and actions, with the row where it is written', () => {
  const lines = planLines(made, 'care-management');
  expect(lines.map(({ kind }) => kind)).toEqual(['planStrength', 'planArea', 'planAction']);
  expect(lines[0]?.text).toContain('95');
  expect(lines[0]?.at).toBeUndefined();
  expect(lines[1]).toMatchObject({
    text: 'We review too late',
    at: { sheet: 'Strengths and areas', row: 7, column: 0 },
  });
  expect(lines[2]?.text).toBe('Weekly reviews');
});

test('of a domain that nothing speaks to there is none', () => {
  expect(planLines(made, 'resources')).toEqual([]);
});
