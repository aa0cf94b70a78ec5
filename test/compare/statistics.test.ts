import { compare } from '../../src/compare/compare';
import type { Authority } from '../../src/domain/authority';
import type { Comparison } from '../../src/domain/comparison';
import type { Indicator } from '../../src/domain/indicator';
import type { Period } from '../../src/domain/period';
import type { Tidied } from '../../src/domain/tidied';
import { tidiedOf, type Row, type TidiedParts } from './tidiedOf';

const names = ['Own', 'B', 'C', 'D', 'E', 'F'];
const country = { kind: 'country' } as const;
const of100 = (authority: number, count: number, period = 0): Row => [
  authority,
  0,
  period,
  count,
  { numerator: count, denominator: 100 },
];
const six = [65, 50, 60, 70, 80, 90].map((count, at) => of100(at, count));

function tidied(about: Partial<Indicator> = {}, parts: Partial<TidiedParts> = {}): Tidied {
  const indicators = [{ code: 'I', ...about }];
  return tidiedOf({ authorities: names, indicators, periods: ['2015-16'], rows: six, ...parts });
}
function first(made: Tidied): Comparison {
  return compare(made, { own: 0, choice: country }).made.comparisons[0] as Comparison;
}

describe('each counting rule, on a hand-made group of six (65 against 50 60 70 80 90)', () => {
  const made = first(tidied());

  test.each([
    ['rank 4 of 6: the council counts', [made.rank, made.of], [4, 6]],
    ['percentile 2/5: the share of the five others that it is better than', made.percentile, 0.4],
    // PERCENTILE.INC of 50 60 65 70 80 90 in Excel: 60, 65, 70, 80.
    ['quintile 3: on the second bound, it gets the better fifth', made.quintile, 3],
    ['quartile 2 by QUARTILE.INC 61.25, 67.5, 77.5, the council among them', made.quartile, 2],
    ['median of the five others', made.comparatorMedian, 70],
    ['mean of the five others', made.comparatorMean, 70],
    ['pooled value of the five others, 350 of 500', made.comparatorPooled, 70],
    ['the funnel’s average leaves the council out too', made.funnel?.average, 70],
    ['spread counts the council: 77.5 − 61.25', made.spread?.interquartileRange, 16.25],
    [
      'gap to the best quarter, which begins at 77.5',
      made.bestQuartile,
      { bound: 77.5, gap: -12.5, people: -13 },
    ],
    ['gap to the median, in the unit and in people', [made.gapToMedian, made.gapInPeople], [-5, -5]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('spread as a share of the mean: only of values that are not negative, and of four or more', () => {
    const spreadOf = (values: readonly number[]): Comparison['spread'] =>
      first(tidied({}, { rows: values.map((value, at): Row => [at, 0, 0, value]) })).spread;
    // numpy 2, ddof 1
    expect(spreadOf([65, 50, 60, 70, 80, 90])?.coefficientOfVariation).toBeCloseTo(0.20658347228291862, 12);
    expect(spreadOf([65, -50, 60, 70])).toEqual({ interquartileRange: expect.any(Number) as number });
    expect(spreadOf([65, 50, 60])).toBeUndefined();
  });

  test('the funnel’s limits are the closed form at the council’s own base', () => {
    // Python: 0.7 ± NormalDist().inv_cdf(0.975) * sqrt(0.7 * 0.3 / 100), and 0.999.
    expect(made.funnel?.lower95).toBeCloseTo(61.01831668, 6);
    expect(made.funnel?.upper95).toBeCloseTo(78.98168332, 6);
    expect(made.funnel?.lower998).toBeCloseTo(55.83877654, 6);
    expect(made.funnel).toMatchObject({ position: 'similar', standing: 'similar', approximate: false });
  });

  test.each([
    ['higherIsBetter', 95, 'muchHigher', 'muchBetter'],
    ['higherIsBetter', 80, 'higher', 'better'],
    ['lowerIsBetter', 80, 'higher', 'worse'],
    ['higherIsBetter', 60, 'lower', 'worse'],
    ['lowerIsBetter', 40, 'muchLower', 'muchBetter'],
    ['none', 40, 'muchLower', undefined],
  ] as const)('with %s, %i of 100 is %s in the funnel: %s', (polarity, count, position, standing) => {
    const made = first(tidied({ polarity }, { rows: [of100(0, count), ...six.slice(1)] }));
    expect([made.funnel?.position, made.funnel?.standing]).toEqual([position, standing]);
  });

  test('a blank is in none of them', () => {
    const rows: Row[] = [...six.slice(0, 5), [5, 0, 0, undefined, { marker: 'confidential' }]];
    const less = first(tidied({}, { rows }));
    expect(less).toMatchObject({
      rank: 3,
      of: 5,
      percentile: 0.5,
      comparatorMedian: 65,
      comparatorPooled: 65,
    });
    expect(less.funnel?.average).toBe(65);
  });
});

describe('the change on the year', () => {
  const years = { periods: ['2014-15', '2015-16'] };
  const change = (then: number, now: number, about: Partial<Indicator> = {}): Comparison['change'] =>
    first(tidied(about, { ...years, rows: [of100(0, then, 0), of100(0, now, 1), of100(1, 50, 1)] })).change;

  test('has Newcombe’s interval, this year less last', () => {
    // Newcombe's own worked example (1998, table II, method 10): 56/70 − 48/80 has 0.0524 to 0.3339.
    const rows: Row[] = [
      [0, 0, 0, 60, { numerator: 48, denominator: 80 }],
      [0, 0, 1, 80, { numerator: 56, denominator: 70 }],
    ];
    const made = first(tidied({}, { ...years, rows: [...rows, of100(1, 50, 1)] })).change;
    expect(made?.lower95).toBeCloseTo(5.24, 2);
    expect(made?.upper95).toBeCloseTo(33.39, 2);
    expect(made).toMatchObject({
      period: 0,
      from: 60,
      difference: 20,
      method: 'newcombe',
      direction: 'improving',
    });
  });

  test.each([
    ['higherIsBetter', 40, 70, 'improving'],
    ['higherIsBetter', 70, 40, 'worsening'],
    ['lowerIsBetter', 40, 70, 'worsening'],
    ['lowerIsBetter', 70, 40, 'improving'],
    ['none', 40, 70, 'increasing'],
    ['unknown', 70, 40, 'decreasing'],
    ['higherIsBetter', 50, 55, 'noChange'],
  ] as const)('with %s, from %i to %i of 100, it is %s', (polarity, then, now, direction) => {
    expect(change(then, now, { polarity })?.direction).toBe(direction);
  });

  test('without the people behind it there is a difference and no interval', () => {
    const rows: Row[] = [
      [0, 0, 0, 60],
      [0, 0, 1, 80],
    ];
    const made = first(tidied({}, { ...years, rows: [...rows, of100(1, 50, 1)] })).change;
    expect(made).toEqual({ period: 0, from: 60, difference: 20, direction: 'notTested' });
  });

  test('worked out from printed values, it is marked approximate', () => {
    const rows: Row[] = [
      [0, 0, 0, 60, { denominator: 80 }],
      [0, 0, 1, 80, { numerator: 56, denominator: 70 }],
    ];
    expect(first(tidied({}, { ...years, rows: [...rows, of100(1, 50, 1)] })).change?.approximate).toBe(true);
  });
});

describe('other benchmarks', () => {
  const made = (polarity: Indicator['polarity'], lastYear = 40): Comparison => {
    const base = tidied(
      { polarity },
      {
        periods: ['2014-15', '2015-16'],
        rows: [of100(0, lastYear, 0), ...six.map(([at, , , count]) => of100(at, count as number, 1))],
        targets: [{ indicator: 'I', value: 85, at: { sheet: 'T', row: 0, column: 0 } }],
      },
    );
    const reading = { ...base.figures.reading(0), aggregate: 0, indicator: 0, period: 1, value: 55 };
    const aggregates = [
      { name: 'Wales', country: 'Wales' as const, gss: 'W92000004' },
      { name: 'North Wales', country: 'Wales' as const, gss: 'W11000023' },
    ];
    const aggregateReadings = [{ ...reading, aggregate: 1, value: 1 }, reading];
    return first({ ...base, figures: { ...base.figures, aggregates, aggregateReadings } });
  };

  test('are the pooled value, the mean, the country’s own figure, the target and last year', () => {
    expect(made('higherIsBetter').against).toEqual([
      { kind: 'pooled', value: 70, difference: -5, position: 'similar', standing: 'similar' },
      { kind: 'mean', value: 70, difference: -5, position: 'similar', standing: 'similar' },
      { kind: 'country', value: 55, difference: 10, position: 'higher', standing: 'better' },
      { kind: 'target', value: 85, difference: -20, position: 'muchLower', standing: 'muchWorse' },
      // As its own figure, last year's has chance in it: the difference's interval, not last year's number, decides.
      { kind: 'lastYear', value: 40, difference: 25, position: 'muchHigher', standing: 'muchBetter' },
    ]);
  });

  test('last year’s figure has chance in it: outside this year’s interval, and still similar', () => {
    // Wilson of 65/100 begins at 55.25; Newcombe's interval of 65/100 − 54/100 has 0 in it.
    expect(made('higherIsBetter', 54).against?.at(-1)).toMatchObject({
      kind: 'lastYear',
      position: 'similar',
    });
  });

  test('with no direction none of them is better or worse', () => {
    expect((made('none').against ?? []).map(({ standing }) => standing)).toEqual(Array(5).fill(undefined));
  });
});

describe('months', () => {
  const month = (at: number): Period => {
    const date = new Date(Date.UTC(2024, at, 1));
    const key = date.toISOString().slice(0, 7);
    const end = new Date(Date.UTC(2024, at + 1, 0)).toISOString().slice(0, 10);
    return { key: `M${key}`, label: key, kind: 'month', start: `${key}-01`, end, provisional: false };
  };
  const run = (values: readonly number[], polarity: Indicator['polarity'], target?: number): Comparison => {
    const rows = values.flatMap((value, at): Row[] => [
      [0, 0, at, value],
      [1, 0, at, 50],
    ]);
    const periods = values.map((_, at) => `${2000 + at}-xx`);
    const base = tidied({ polarity, measure: 'other', unit: 'days' }, { periods, rows });
    const at = { sheet: 'T', row: 0, column: 0 };
    const targets = target === undefined ? [] : [{ indicator: 'I', value: target, at }];
    return first({
      ...base,
      targets,
      figures: { ...base.figures, periods: values.map((_, at2) => month(at2)) },
    });
  };
  const calm = [20, 22, 21, 19, 20, 21, 22, 20, 19, 21, 20, 22];

  test.each([
    ['higherIsBetter', 60, 'improvement'],
    ['lowerIsBetter', 60, 'concern'],
    ['none', 60, 'neutralHigh'],
    ['none', 1, 'neutralLow'],
    ['higherIsBetter', 21, 'commonCause'],
  ] as const)('with %s, a last month of %i is %s', (polarity, last, variation) => {
    expect(run([...calm, last], polarity).processControl).toMatchObject({ points: 13, variation });
  });

  test('thirteen points are needed, and the target says whether it will be met', () => {
    expect(run(calm, 'higherIsBetter').processControl).toBeUndefined();
    const all = [...calm, 21];
    expect(run(all, 'higherIsBetter', 5).processControl?.assurance).toBe('consistentlyMet');
    expect(run(all, 'lowerIsBetter', 5).processControl?.assurance).toBe('consistentlyMissed');
    expect(run(all, 'higherIsBetter', 21).processControl?.assurance).toBe('hitAndMiss');
    expect(run(all, 'none', 5).processControl?.assurance).toBeUndefined();
  });

  test('years have no XmR chart', () => {
    expect(first(tidied()).processControl).toBeUndefined();
  });
});

describe('who to learn from', () => {
  const authorities: Partial<Authority>[] = names.map((name) => ({ name }));
  const context = {
    sheet: 'Context',
    variables: ['density'],
    rows: [0, 5, 4, 2, 3, 1].map((value, authority) => ({ authority, values: [value] })),
  };
  const large = (at: number, share: number, period: number): Row => [
    at,
    0,
    period,
    share,
    { numerator: share * 10, denominator: 1000 },
  ];
  const rows = [65, 50, 60, 70, 80, 90].flatMap((now, at) => [
    large(at, [65, 50, 65, 20, 70, 85][at] as number, 0),
    large(at, now, 1),
  ]);
  const parts = {
    authorities: authorities as TidiedParts['authorities'],
    periods: ['2010-11', '2015-16'],
    rows,
  };

  test('are those significantly better, and those that improved most in five years: the nearest first', () => {
    const made = first(tidied({}, { ...parts, contexts: [context] })).learnFrom;
    expect(made?.better).toEqual([
      { authority: 5, value: 90 },
      { authority: 3, value: 70 },
      { authority: 4, value: 80 },
    ]);
    // 50 more (D), 10 more (E), 5 more (F); B stayed and C fell.
    expect(made?.improved).toEqual([
      { authority: 5, value: 90, from: 85, period: 0 },
      { authority: 3, value: 70, from: 20, period: 0 },
      { authority: 4, value: 80, from: 70, period: 0 },
    ]);
  });

  test('the best and the most improved come first where nobody knows who is near', () => {
    const made = first(tidied({}, parts)).learnFrom;
    expect(made?.better.map(({ authority }) => authority)).toEqual([5, 4, 3]);
    expect(made?.improved.map(({ authority }) => authority)).toEqual([3, 4, 5]);
  });

  test('where lower is better they are the others', () => {
    const made = first(tidied({ polarity: 'lowerIsBetter' }, parts)).learnFrom;
    expect(made?.better.map(({ authority }) => authority)).toEqual([1, 2]);
    expect(made?.improved.map(({ authority }) => authority)).toEqual([2]);
  });

  test('small numbers are not significantly better, and no direction has nobody', () => {
    expect(first(tidied()).learnFrom?.better.map(({ authority }) => authority)).toEqual([5, 4]);
    expect(first(tidied({ polarity: 'none' }, parts)).learnFrom).toBeUndefined();
  });
});
