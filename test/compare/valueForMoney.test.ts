import { compare } from '../../src/compare/compare';
import { valueForMoney } from '../../src/compare/valueForMoney';
import type { Polarity } from '../../src/domain/indicator';
import type { ValueForMoney } from '../../src/domain/valueForMoney';
import { tidiedOf, type Row } from './tidiedOf';

type Pairs = readonly (readonly [cost: number | undefined, outcome: number | undefined])[];

/** What the first council's money buys, by each council's cost and outcome. */
function money(pairs: Pairs, polarity: Polarity = 'higherIsBetter', outcome = 'O'): ValueForMoney[] {
  const rows = pairs.flatMap((pair, authority) =>
    pair.flatMap((value, indicator): Row[] =>
      value === undefined ? [] : [[authority, indicator, 0, value]],
    ),
  );
  const tidied = tidiedOf({
    authorities: pairs.map((_, at) => `A${at}`),
    indicators: [
      { code: 'C', polarity: 'none', measure: 'mean', unit: '£' },
      { code: 'O', polarity, measure: 'mean' },
    ],
    periods: ['2015-16'],
    rows,
  });
  const { made } = compare(tidied, { own: 0, choice: { kind: 'country' } });
  return valueForMoney(made, tidied, [{ cost: 'C', outcome }]);
}
const others: Pairs = [
  [300, 60],
  [100, 40],
  [200, 50],
];

test('a cost and its outcome stand beside the medians of the others, the council first and they by cost', () => {
  expect(money([[150, 70], ...others])).toEqual([
    {
      cost: 0,
      outcome: 1,
      points: [
        { authority: 0, cost: 150, outcome: 70 },
        { authority: 2, cost: 100, outcome: 40 },
        { authority: 3, cost: 200, outcome: 50 },
        { authority: 1, cost: 300, outcome: 60 },
      ],
      medianCost: 200,
      medianOutcome: 50,
      costs: 'lower',
      performs: 'better',
    },
  ]);
});

test.each([
  [[250, 70], 'higherIsBetter', 'higher', 'better'],
  [[250, 70], 'lowerIsBetter', 'higher', 'worse'],
  [[150, 30], 'lowerIsBetter', 'lower', 'better'],
  [[150, 30], 'higherIsBetter', 'lower', 'worse'],
  [[200, 50], 'higherIsBetter', 'equal', 'equal'],
  [[200, 50], 'lowerIsBetter', 'equal', 'equal'],
] as const)('%j where %s: cost %s, outcome %s', (own, polarity, costs, performs) => {
  expect(money([own, ...others], polarity)).toMatchObject([{ costs, performs }]);
});

test('who lacks one of the two is not in the picture', () => {
  const [found] = money([[150, 70], ...others, [900, undefined], [undefined, 10]]);
  expect(found?.points.map(({ authority }) => authority)).toEqual([0, 2, 3, 1]);
});

test.each([
  ['the council lacks the outcome', [[150, undefined], ...others], 'higherIsBetter', 'O'],
  ['the council lacks the cost', [[undefined, 70], ...others], 'higherIsBetter', 'O'],
  ['only two others have both', [[150, 70], ...others.slice(1), [900, undefined]], 'higherIsBetter', 'O'],
  ['the outcome has no direction', [[150, 70], ...others], 'none', 'O'],
  ['the direction is not known', [[150, 70], ...others], 'unknown', 'O'],
  ['there is no such indicator', [[150, 70], ...others], 'higherIsBetter', 'X'],
] as const)('there is no picture where %s', (_, pairs, polarity, outcome) => {
  expect(money(pairs, polarity, outcome)).toEqual([]);
});
