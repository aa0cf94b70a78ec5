import { recentTrend } from '../../src/stats/recentTrend';
import { trendForProportions } from '../../src/stats/trendForProportions';
import { trendForValues } from '../../src/stats/trendForValues';

const of = (base: number, counts: readonly number[]) => counts.map((count) => ({ count, base }));
const within = (half: number, values: readonly number[]) =>
  values.map((value) => ({ value, lower: value - half, upper: value + half }));

const directionOf = (series: Parameters<typeof recentTrend>[0]) => {
  const trend = recentTrend(series);
  return trend.kind === 'tested' ? trend.direction : trend.reason;
};

describe('direction: up is increasing, oldest first (a known public tool has it the other way round)', () => {
  test.each([
    ['increasing', [100, 150, 200, 250, 300]],
    ['decreasing', [300, 250, 200, 150, 100]],
    ['noChange', [200, 201, 199, 200, 201]],
    ['noChange', [200, 200, 200, 200, 200]],
    ['noChange', [0, 0, 0, 0, 0]],
  ])('%s: %j of 1,000', (expected, counts) => {
    expect(directionOf({ kind: 'proportions', points: of(1000, counts) })).toBe(expected);
    if (counts[0] !== 0) expect(directionOf({ kind: 'values', points: within(10, counts) })).toBe(expected);
  });

  test('the slope is a change a year, in the values’ unit', () => {
    expect(trendForValues(within(3, [5, 7, 9, 11, 13])).slope).toBeCloseTo(2, 13);
    expect(trendForProportions(of(1000, [100, 150, 200, 250, 300])).slope).toBeCloseTo(0.05, 14);
  });
});

test('only the last five count', () => {
  const points = of(1000, [900, 800, 700, 100, 150, 200, 250, 300]);
  expect(directionOf({ kind: 'proportions', points })).toBe('increasing');
});

describe('one point alone does not make a trend', () => {
  test('a first year far below four that fall slowly: significant, but not without that year', () => {
    const points = of(1000, [10, 400, 390, 380, 370]);
    expect(recentTrend({ kind: 'proportions', points })).toMatchObject({
      kind: 'tested',
      direction: 'noChange',
      oneCarriesIt: true,
    });
  });

  test.each([
    ['increasing', [1, 3, 3, 3, 3]],
    ['decreasing', [5, 3, 3, 3, 3]],
  ])('where without it nothing moves, it does not turn round: %s', (expected, values) => {
    expect(directionOf({ kind: 'values', points: within(0.1, values) })).toBe(expected);
  });
});

// χ² by Armitage’s formula, in Python; significant is above 9.5495, which is 99.8% at 1 degree of freedom.
test.each([
  [[60, 65, 70, 75, 88], 9.476322247167547, 'noChange'],
  [[60, 62, 68, 74, 87], 9.561060408518035, 'increasing'],
])('%j of 200: χ² is %d, %s', (counts, chiSquare, direction) => {
  const made = recentTrend({ kind: 'proportions', points: of(200, counts) });
  expect(made).toMatchObject({ kind: 'tested', direction });
  expect(made.kind === 'tested' && made.chiSquare).toBeCloseTo(chiSquare, 10);
});

test('everybody in every year is no slope, and nothing to test', () => {
  expect(trendForProportions(of(10, [10, 10, 10, 10, 10]))).toEqual({ slope: 0, chiSquare: 0 });
});

describe('not tested, with the reason', () => {
  test.each([
    ['tooFewPoints', of(10, [1, 2, 3, 4])],
    ['tooFewPoints', []],
    ['everybodyCounted', of(10, [1, 2, 3, 4, 10])],
  ])('%s', (reason, points) => {
    expect(recentTrend({ kind: 'proportions', points })).toEqual({ kind: 'notTested', reason });
  });

  test('a value without an interval around it', () => {
    const points = [...within(1, [1, 2, 3, 4]), { value: 5, lower: 5, upper: 5 }];
    expect(recentTrend({ kind: 'values', points })).toEqual({ kind: 'notTested', reason: 'noInterval' });
  });
});

test('significant is above 9.5495: p below 0.002', () => {
  // The same slope with growing bases passes the threshold.
  const results = [100, 200, 400, 800].map((base) =>
    recentTrend({
      kind: 'proportions',
      points: of(
        base,
        [0.2, 0.24, 0.28, 0.32, 0.36].map((share) => share * base),
      ),
    }),
  );
  for (const result of results) {
    if (result.kind === 'notTested') throw new Error('not tested');
    expect(result.direction === 'increasing').toBe(result.chiSquare > 9.549535706083745);
    expect(result.p < 0.002).toBe(result.chiSquare > 9.549535706083745);
  }
  expect(results.map((result) => result.kind === 'tested' && result.direction)).toEqual([
    'noChange',
    'increasing',
    'increasing',
    'increasing',
  ]);
});

describe('what cannot be meant is refused', () => {
  test.each<[string, () => unknown]>([
    ['more people than there are', () => trendForProportions(of(10, [11]))],
    ['a base of 0', () => trendForProportions(of(0, [0]))],
    ['no value', () => trendForValues(within(1, [Number.NaN]))],
    ['an interval the wrong way round', () => trendForValues(within(-1, [3]))],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
