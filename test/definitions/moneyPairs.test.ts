import { moneyPairs } from '../../src/definitions/moneyPairs';
import { pairsTyped } from '../../src/definitions/pairsTyped';
import { tidiedOf } from '../compare/tidiedOf';

const tidied = tidiedOf({
  authorities: ['Cardiff'],
  indicators: [
    {
      code: 'COST/1',
      measure: 'money',
      title: { en: 'Spend on care', cy: 'Gwariant ar ofal' },
      pairedWith: 'OUT/1',
    },
    { code: 'COST/2', measure: 'money' },
    { code: 'OUT/1', title: { en: 'Helped to live at home', cy: 'Wedi’u helpu i fyw gartref' } },
    { code: 'OUT/2' },
  ],
  periods: ['2015-16'],
  rows: [],
});
const framework = { valueForMoney: [{ cost: 'COST/2', outcome: 'OUT/2', domain: 'resources' }] };
const said = (typed: Record<string, string> = {}) =>
  moneyPairs(tidied, framework, new Map(Object.entries(typed)));
const arrows = (typed?: Record<string, string>) =>
  said(typed).made.map(({ cost, outcome, from }) => `${cost} → ${outcome}, ${from}`);

describe('the pairs of a cost and an outcome', () => {
  test('are those of the framework, then those of the register', () => {
    expect(arrows()).toEqual(['COST/2 → OUT/2, framework', 'COST/1 → OUT/1, register']);
    expect(said().made[0]?.domain).toBe('resources');
  });

  test.each([
    ['another outcome', 'OUT/2', ['COST/2 → OUT/2, framework', 'COST/1 → OUT/2, officer']],
    [
      'several outcomes',
      'out/2, OUT/1',
      ['COST/2 → OUT/2, framework', 'COST/1 → OUT/2, officer', 'COST/1 → OUT/1, officer'],
    ],
    [
      'an outcome by its Welsh title',
      'wedi’u helpu i fyw gartref',
      ['COST/2 → OUT/2, framework', 'COST/1 → OUT/1, officer'],
    ],
    ['none', 'None', ['COST/2 → OUT/2, framework']],
    ['none, in Welsh', 'dim', ['COST/2 → OUT/2, framework']],
  ])('are, for a cost of which the officer says %s, what the officer says', (_, text, expected) => {
    expect(arrows({ 'COST/1': text })).toEqual(expected);
    expect(said({ 'COST/1': text }).problems).toEqual([]);
  });

  test.each([['OUT/9'], ['COST/1']])(
    'stay as they are where the officer names “%s”, and it is said',
    (text) => {
      expect(arrows({ 'COST/1': text })).toEqual(arrows());
      expect(said({ 'COST/1': text }).problems).toMatchObject([
        { code: 'pairNotUnderstood', details: { typed: text, cost: 'COST/1' } },
      ]);
    },
  );

  test('of a cost that is no longer among the figures are kept on Setup, and do nothing', () => {
    expect(arrows({ 'COST/9': 'OUT/1' })).toEqual(arrows());
  });
});

test('what is typed on Setup about a cost is found by its row’s key; other rows and empty cells are none', () => {
  const row = (first: string) => new Map([['first', first]]);
  const entries = new Map([
    ['pair: COST/1', row(' OUT/1 ')],
    ['pair: COST/2', row('')],
    ['list: 1', row('Valleys')],
  ]);
  expect([...pairsTyped([{ id: 'setup', part: '', name: 'Setup', entries }])]).toEqual([['COST/1', 'OUT/1']]);
});
