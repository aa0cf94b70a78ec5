import { compare } from '../../src/compare/compare';
import type { Comparison } from '../../src/domain/comparison';
import type { Indicator } from '../../src/domain/indicator';
import { tidiedOf, type Row } from './tidiedOf';

const country = { kind: 'country' } as const;

/** Six councils; the council itself is the first, with 65 of 100. Pooled by hand: (500 + 60 + 70 + 80 + 90) ÷ 1,400. */
const six: Row[] = [
  [0, 0, 0, 65, { numerator: 65, denominator: 100 }],
  [1, 0, 0, 50, { numerator: 500, denominator: 1000 }],
  [2, 0, 0, 60, { numerator: 60, denominator: 100 }],
  [3, 0, 0, 70, { numerator: 70, denominator: 100 }],
  [4, 0, 0, 80, { numerator: 80, denominator: 100 }],
  [5, 0, 0, 90, { numerator: 90, denominator: 100 }],
];
const names = ['Own', 'B', 'C', 'D', 'E', 'F'];

function one(
  rows: readonly Row[],
  about: Partial<Indicator> = {},
  extra: readonly string[] = [],
): Comparison {
  const tidied = tidiedOf({
    authorities: [...names, ...extra],
    indicators: [{ code: 'I', ...about }],
    periods: ['2015-16'],
    rows,
  });
  return compare(tidied, { own: 0, choice: country }).made.comparisons[0] as Comparison;
}

describe('a hand-made group of six', () => {
  test('rank, n and quartile bounds count the council itself', () => {
    // QUARTILE.INC of 50 60 65 70 80 90 in Excel: 61.25, 67.5, 77.5.
    expect(one(six)).toMatchObject({
      rank: 4,
      of: 6,
      tied: 0,
      bounds: [50, 61.25, 67.5, 77.5, 90],
      quartile: 2,
    });
  });

  test('median, mean and pooled value leave the council out', () => {
    const made = one(six);
    expect(made.comparatorMedian).toBe(70);
    expect(made.comparatorMean).toBe(70);
    expect(made.comparatorPooled).toBeCloseTo(57.142857142857146, 10);
    expect(made.comparatorCount).toBe(5);
  });

  test('there is no pooled value where a value is on another scale than its numerator and denominator', () => {
    // 0.6 stands beside 60 of 100, in a column of percentages
    const mixed = six.map((row): Row => (row[0] === 2 ? [2, 0, 0, 0.6, row[4]] : row));
    expect(one(mixed).comparatorPooled).toBeUndefined();
    expect(one(mixed).comparatorMedian).toBe(70);
  });

  test('its Wilson interval is in the unit of the value', () => {
    // shared/reference/worked-examples.json, 65/100.
    const { interval } = one(six);
    expect(interval?.lower95).toBeCloseTo(55.25444329688797, 9);
    expect(interval?.upper95).toBeCloseTo(73.63575175690247, 9);
    expect(interval?.lower998).toBeCloseTo(49.549465704447194, 4);
    expect(interval?.upper998).toBeCloseTo(77.83540614089685, 4);
    expect(interval).toMatchObject({ method: 'wilson', approximate: false });
  });

  test('the gap to the median is in the unit and in people', () => {
    expect(one(six)).toMatchObject({
      gapToMedian: -5,
      gapInPeople: -5,
      position: 'similar',
      standing: 'similar',
    });
  });

  test.each([
    ['higherIsBetter', 4, 2, 'similar'],
    ['lowerIsBetter', 3, 3, 'similar'],
    ['none', 4, 2, undefined],
    ['unknown', 4, 2, undefined],
  ] as const)('with polarity %s: rank %i, quartile %i, standing %s', (polarity, rank, quartile, standing) => {
    const made = one(six, { polarity });
    expect([made.rank, made.quartile, made.standing]).toEqual([rank, quartile, standing]);
    expect(made.position).toBe('similar');
  });

  test('the ranked list runs from the best, the council in it', () => {
    expect(
      one(six)
        .ranked.map(({ authority }) => names[authority])
        .join(''),
    ).toBe('FEDOwnCB');
    expect(one(six, { polarity: 'lowerIsBetter' }).ranked[0]).toEqual({ authority: 1, value: 50 });
  });
});

describe('ties', () => {
  test('take the better rank, and say how many share it', () => {
    const rows = six.map((row): Row => (row[0] === 3 ? [3, 0, 0, 65] : row));
    expect(one(rows)).toMatchObject({ rank: 3, tied: 1, of: 6 });
  });

  test('with the comparators’ median itself are said where there is no interval to say it', () => {
    const alike = names.map((_, at): Row => [at, 0, 0, 12]);
    const made = one(alike, { measure: 'mean', unit: 'days' });
    expect(made).toMatchObject({ rank: 1, tied: 5, quartile: 4, atMedian: true });
    expect([made.position, made.standing]).toEqual([undefined, undefined]);
    const people = { numerator: 12, denominator: 100 };
    const counted = one(names.map((_, at): Row => [at, 0, 0, 12, people]));
    expect([counted.position, counted.atMedian]).toEqual(['similar', undefined]);
    expect(one(six.map(([at, i, p, value]): Row => [at, i, p, value])).atMedian).toBeUndefined();
  });
});

describe('a proportion of more than the whole is no value to compare with', () => {
  const of100 = (authority: number, numerator: number, value = numerator): Row => {
    return [authority, 0, 0, value, { numerator, denominator: 100 }];
  };
  const group = (own: Row, comparator: Row): Row[] => [
    ...[own, comparator],
    ...[62, 63, 64, 65].map((value, at): Row => of100(at + 2, value)),
  ];

  test('a comparator’s 120 of 100 is left out with the reason, of rank, mean and pooled value', () => {
    const made = one(group(of100(0, 66), of100(1, 120)));
    expect(made).toMatchObject({ value: 66, rank: 1, of: 5, comparatorMean: 63.5, comparatorPooled: 63.5 });
    expect(made.omitted).toEqual([{ authority: 1, reason: 'aboveWhole' }]);
    expect(made.ranked.map(({ value }) => value)).toEqual([66, 65, 64, 63, 62]);
  });

  test('the council’s own is neither ranked nor held against anything', () => {
    const made = one(group(of100(0, 120), of100(1, 61)));
    expect(made).toMatchObject({ refused: 'aboveWhole', numerator: 120, denominator: 100, of: 5 });
    expect([made.value, made.rank, made.quartile, made.gapToMedian]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    expect(made.series).toMatchObject([{ value: undefined }]);
  });

  test('120% with 60 of 100 behind it is none either, whatever marker it has', () => {
    const row: Row = [1, 0, 0, 120, { numerator: 60, denominator: 100, marker: 'provisional' }];
    expect(one(group(of100(0, 66), row)).omitted).toEqual([{ authority: 1, reason: 'aboveWhole' }]);
  });

  test.each<[string, Row, Partial<Indicator>]>([
    ['a percentage without people, which may be one of a target', [1, 0, 0, 120], {}],
    ['a rate', of100(1, 120), { measure: 'rate' }],
    ['everybody', of100(1, 100), {}],
    ['a possible value with its two numbers the wrong way round', of100(1, 120, 83.3), {}],
  ])('%s stays', (_, row, about) => {
    const made = one(group(of100(0, 66), row), about);
    expect(made).toMatchObject({ rank: 2, of: 6, omitted: [] });
    expect(made.refused).toBeUndefined();
  });

  test('one of more than 1 is refused where the whole is 1', () => {
    const rows = group(of100(0, 66), of100(1, 120)).map(([at, i, p, value = 0, more]): Row => {
      return [at, i, p, value / 100, more];
    });
    expect(one(rows, { unit: 'share', multiplier: 1 }).omitted).toMatchObject([{ reason: 'aboveWhole' }]);
  });
});

describe('a share of nobody is neither 0% nor 100%', () => {
  const ofNobody = (authority: number, value: number): Row => {
    return [authority, 0, 0, value, { numerator: 0, denominator: 0 }];
  };

  test.each([0, 100])('a comparator’s %i for 0 of 0 is left out with the reason, not ranked', (value) => {
    const made = one([ofNobody(1, value), ...six.filter(([authority]) => authority !== 1)]);
    expect(made).toMatchObject({ rank: 4, of: 5, comparatorMedian: 75, comparatorPooled: 75 });
    expect(made.omitted).toEqual([{ authority: 1, reason: 'ofNobody' }]);
  });

  test('the council’s own is no value', () => {
    const made = one([ofNobody(0, 0), ...six.slice(1)]);
    expect(made).toMatchObject({ refused: 'ofNobody', of: 5 });
    expect([made.value, made.rank, made.quartile, made.gapToMedian].every((each) => each === undefined)).toBe(
      true,
    );
  });

  test.each<[string, Row, Partial<Indicator>]>([
    ['a number of people, which has no base', [1, 0, 0, 0, { denominator: 0 }], { measure: 'count' }],
    [
      'a rate whose base in thousands was rounded to 0',
      [1, 0, 0, 4, { denominator: 0 }],
      { measure: 'rate' },
    ],
    ['nobody of somebody', [1, 0, 0, 0, { numerator: 0, denominator: 9 }], {}],
  ])('%s stays', (_, row, about) => {
    expect(one([row, ...six.filter(([authority]) => authority !== 1)], about)).toMatchObject({
      of: 6,
      omitted: [],
    });
  });

  test.each(['rate', 'mean'] as const)('a %s of nobody goes too', (measure) => {
    expect(one([ofNobody(1, 0), ...six.slice(2)], { measure }).omitted).toMatchObject([
      { reason: 'ofNobody' },
    ]);
  });
});

describe('missing is neither zero nor average', () => {
  const rows: Row[] = [...six.slice(0, 4), [4, 0, 0, undefined, { marker: 'confidential' }]];

  test('it is not ranked and not counted, and listed with its reason', () => {
    const made = one(rows);
    expect(made).toMatchObject({ of: 4, comparatorMedian: 60, comparatorCount: 3 });
    expect(made.omitted).toEqual([
      { authority: 4, reason: 'confidential', marker: 'confidential' },
      { authority: 5, reason: 'noReading' },
    ]);
  });

  test('a council without a value has no rank, and its comparators are still described', () => {
    const made = one([[0, 0, 0, undefined, { marker: 'unavailable' }], ...six.slice(1)]);
    expect(made).toMatchObject({ of: 5, marker: 'unavailable', comparatorMedian: 70 });
    expect([made.value, made.rank, made.quartile, made.position, made.gapToMedian]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(one(six.slice(1)).reading).toBe(-1);
  });

  test('fewer than four values have no quartile', () => {
    expect(one(six.slice(0, 3))).toMatchObject({ rank: 1, of: 3, quartile: undefined });
  });

  test('a council that was merged away before the period is no omission', () => {
    const tidied = tidiedOf({
      authorities: [...names, { name: 'Old', to: '1996-03-31' }],
      indicators: [{ code: 'I' }],
      periods: ['2015-16'],
      rows: six,
    });
    expect(compare(tidied, { own: 0, choice: country }).made.comparisons[0]?.omitted).toEqual([]);
    const named = { kind: 'named', names: ['B', 'C', 'Old'] } as const;
    expect(compare(tidied, { own: 0, choice: named }).made.comparisons[0]?.omitted).toEqual([]);
    // publishers keep a row for it, with a marker
    const kept = tidiedOf({
      authorities: [...names, { name: 'Old', to: '1996-03-31' }],
      indicators: [{ code: 'I' }],
      periods: ['2015-16'],
      rows: [...six, [6, 0, 0, undefined, { marker: 'none' }]],
    });
    expect(compare(kept, { own: 0, choice: named }).made.comparisons[0]?.omitted).toEqual([]);
  });
});

describe('position against the comparators’ median', () => {
  const against = (
    median: number,
    value: number,
    people: number,
    polarity: Indicator['polarity'],
  ): Comparison =>
    one(
      [1, 2, 3, 4, 5].reduce<Row[]>(
        (rows, at) => [...rows, [at, 0, 0, median]],
        [[0, 0, 0, value, { numerator: (value * people) / 100, denominator: people }]],
      ),
      { polarity },
    );

  // Wilson at 95% and 99.8% for 65/100: 55.254–73.636 and 49.549–77.835.
  test.each([
    [70, 'similar', 'similar'],
    [75, 'lower', 'worse'],
    [78, 'muchLower', 'muchWorse'],
    [55, 'higher', 'better'],
    [49, 'muchHigher', 'muchBetter'],
  ])('a median of %i makes 65 of 100 %s, %s where higher is better', (median, position, standing) => {
    expect(against(median, 65, 100, 'higherIsBetter')).toMatchObject({ position, standing });
  });

  test('where lower is better the words turn round and the position does not', () => {
    expect(against(78, 65, 100, 'lowerIsBetter')).toMatchObject({
      position: 'muchLower',
      standing: 'muchBetter',
    });
  });

  test('an end of the interval is still similar', () => {
    // Everybody of 20: Wilson’s upper end is exactly 100.
    expect(against(100, 100, 20, 'higherIsBetter').position).toBe('similar');
  });

  test('without people behind it nothing is said of significance', () => {
    const made = one(six.map(([a, i, p, value]): Row => [a, i, p, value]));
    expect([made.interval, made.position, made.standing, made.gapInPeople]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(made.comparatorPooled).toBeUndefined();
  });
});

describe('intervals by the kind of number', () => {
  // shared/reference/worked-examples.json: Byar 25 → 16.174, 36.906; exact 9 → 4.115, 17.085.
  test.each([
    ['rate', 25, 10_000, 'per 10,000', 10_000, 25, 'byar', 16.17426592165721, 36.90645069218536],
    ['rate', 9, 10_000, 'per 10,000', 10_000, 9, 'exact', 4.115373097378331, 17.084803451419084],
    ['count', 25, undefined, 'visits', undefined, 25, 'byar', 16.17426592165721, 36.90645069218536],
  ] as const)(
    'a %s of %i',
    (measure, numerator, denominator, unit, multiplier, value, method, lower, upper) => {
      const made = one([[0, 0, 0, value, { numerator, denominator }], ...six.slice(1)], {
        measure,
        unit,
        multiplier,
      }).interval;
      expect(made?.method).toBe(method);
      expect(made?.lower95).toBeCloseTo(lower, 9);
      expect(made?.upper95).toBeCloseTo(upper, 9);
    },
  );

  test('worked out from a printed value it is approximate', () => {
    const made = one([[0, 0, 0, 65, { denominator: 100 }], ...six.slice(1)]);
    expect(made.interval?.approximate).toBe(true);
    expect(made.interval?.lower95).toBeCloseTo(55.25444329688797, 9);
  });

  test('a numerator alone gives the base: 30 are 20% of 150', () => {
    const { interval } = one([[0, 0, 0, 20, { numerator: 30 }], ...six.slice(1)]);
    expect(interval?.approximate).toBe(true);
    // Python, Wilson 30/150.
    expect([interval?.lower95, interval?.upper95].map((end) => end?.toFixed(6))).toEqual([
      '14.384082',
      '27.114133',
    ]);
    expect(one([[0, 0, 0, 0, { numerator: 0 }], ...six.slice(1)]).interval).toBeUndefined();
  });

  test('where nobody says the multiplier, “%” does, also for nobody of 40', () => {
    const none: Row = [0, 0, 0, 0, { numerator: 0, denominator: 40 }];
    const { interval } = one([none, ...six.slice(1)], { unit: '% of reviews', multiplier: undefined });
    expect([interval?.lower95, interval?.upper95.toFixed(6)]).toEqual([0, '8.762160']); // Python, Wilson 0/40
  });

  test.each([
    ['the numbers do not give the value', { numerator: 12, denominator: 100 }],
    ['the numerator is above the denominator', { numerator: 130, denominator: 100 }],
    ['the denominator is 0', { numerator: 0, denominator: 0 }],
  ])('there is none where %s', (_, more) => {
    expect(one([[0, 0, 0, 65, more], ...six.slice(1)]).interval).toBeUndefined();
  });

  test.each(['mean', 'money', 'other'] as const)('there is none for a %s', (measure) => {
    expect(one(six, { measure }).interval).toBeUndefined();
  });
});

describe('over the years', () => {
  // shared/reference/worked-examples.json, trend: falling, χ² for proportions 47.9.
  const counts = [1367, 1332, 1199, 1023, 994];
  const bases = [44701, 44064, 42811, 41527, 40299];
  const periods = ['2011-12', '2012-13', '2013-14', '2014-15', '2015-16'];
  const tidied = (polarity: Indicator['polarity'], years = 5): ReturnType<typeof tidiedOf> =>
    tidiedOf({
      authorities: names,
      indicators: [{ code: 'I', polarity }],
      periods,
      rows: [
        ...counts.slice(0, years).map((numerator, at): Row => {
          const denominator = bases[at] ?? 1;
          return [0, 0, at, Math.round((numerator / denominator) * 10_000) / 100, { numerator, denominator }];
        }),
        ...[1, 2, 3, 4, 5].map((authority): Row => [authority, 0, years - 1, authority]),
      ],
    });

  test.each([
    ['higherIsBetter', 'worsening'],
    ['lowerIsBetter', 'improving'],
    ['none', 'decreasing'],
    ['unknown', 'decreasing'],
  ] as const)('falling numbers, where polarity is %s, are %s', (polarity, trend) => {
    const made = compare(tidied(polarity), { own: 0, choice: country }).made.comparisons[0];
    expect(made?.trend).toBe(trend);
    expect(made?.trendP).toBeLessThan(0.002);
  });

  test('four points are not tested', () => {
    const made = compare(tidied('higherIsBetter', 4), { own: 0, choice: country }).made.comparisons[0];
    expect([made?.trend, made?.trendP]).toEqual(['notTested', undefined]);
  });

  test('the series ends with the period, the year before stands apart, and each period has the group’s quartiles and the others’ median', () => {
    const made = compare(tidied('none'), { own: 0, choice: country }).made.comparisons[0];
    expect(made?.series.map(({ period }) => period)).toEqual([0, 1, 2, 3, 4]);
    // QUARTILE.INC of 1 2 2.47 3 4 5 and MEDIAN of 1 2 3 4 5 in Excel.
    const { period, value, q1 = 0, median = 0, q3 = 0 } = made?.series[4] ?? { period: -1 };
    expect([period, value]).toEqual([4, 2.47]);
    expect([q1, median, q3].map((bound) => bound.toFixed(4))).toEqual(['2.1175', '3.0000', '3.7500']);
    expect(median).toBe(made?.comparatorMedian);
    expect(made?.series[0]).toMatchObject({ value: 3.06, median: undefined });
    expect(made?.previous).toEqual({ period: 3, value: 2.46 });
  });

  test('there is no trend where the latest is missing, however many years there are before it', () => {
    const years = ['2010-11', ...periods];
    const rows: Row[] = [20, 40, 60, 80, 95].map((count, at) => [
      0,
      0,
      at,
      count,
      { numerator: count, denominator: 100 },
    ]);
    const made = compare(
      tidiedOf({
        authorities: names,
        indicators: [{ code: 'I' }],
        periods: years,
        rows: [...rows, [1, 0, 5, 7]],
      }),
      { own: 0, choice: country },
    ).made.comparisons[0];
    expect(made).toMatchObject({ period: 5, reading: -1, trend: 'notTested' });
  });

  // 20 25 30 34 44 of 100, in Python with scipy 1: Cochran–Armitage χ² 15.30; a line weighted by 1 ÷ variance, from Byar’s intervals, 9.27.
  test.each([
    ['proportion', 'improving', 9.175520345587658e-5],
    ['rate', 'noChange', 0.00233526963136583],
  ] as const)('the trend of a %s has a test of its own: %s', (measure, trend, p) => {
    const rows = [20, 25, 30, 34, 44].map((count, at): Row => [
      0,
      0,
      at,
      count,
      { numerator: count, denominator: 100 },
    ]);
    const indicators = [{ code: 'I', measure }];
    const made = compare(
      tidiedOf({ authorities: names, indicators, periods, rows: [...rows, [1, 0, 4, 7]] }),
      {
        own: 0,
        choice: country,
      },
    ).made.comparisons[0];
    expect(made?.trend).toBe(trend);
    expect(made?.trendP).toBeCloseTo(p, 8);
  });

  test('of several indicators each has a series of its own', () => {
    const two = ['2014-15', '2015-16'];
    const indicators = ['I', 'J', 'K'].map((code) => ({ code }));
    const rows: Row[] = [
      [0, 0, 0, 1],
      [0, 0, 1, 2],
      [0, 1, 1, 3],
      [0, 2, 0, 4],
      [1, 0, 1, 7],
    ];
    const tidied = tidiedOf({ authorities: names, indicators, periods: two, rows });
    const { comparisons } = compare(tidied, { own: 0, choice: country }).made;
    expect(comparisons.map(({ series }) => series.map(({ value }) => value))).toEqual([[1, 2], [3], [4]]);
  });

  test('the latest is the last that has numbers; where there is none at all, what it lacks is listed', () => {
    const blanks = (indicator: number): Row[] =>
      names.map((_, authority) => [authority, indicator, 1, undefined, { marker: 'unavailable' }]);
    const { comparisons } = compare(
      tidiedOf({
        authorities: names,
        indicators: [{ code: 'I' }, { code: 'NONE' }],
        periods: ['2014-15', '2015-16'],
        rows: [...six, ...blanks(0), ...blanks(1)],
      }),
      { own: 0, choice: country },
    ).made;
    expect(comparisons[0]).toMatchObject({ period: 0, value: 65, of: 6 });
    expect(comparisons[1]).toMatchObject({
      period: 1,
      value: undefined,
      of: 0,
      omitted: [{}, {}, {}, {}, {}],
    });
  });

  test('a year that has provisional figures only is one of the series', () => {
    const rows = [0, 1, 2].map((period): Row => [0, 0, period, 10 + period]);
    const some = ['2013-14', '2014-15:p', '2015-16'];
    const made = compare(
      tidiedOf({
        authorities: names,
        indicators: [{ code: 'I' }],
        periods: some,
        rows: [...rows, [1, 0, 2, 7]],
      }),
      { own: 0, choice: country },
    ).made.comparisons[0];
    expect(made?.series.map(({ value }) => value)).toEqual([10, 11, 12]);
    expect(made?.previous).toEqual({ period: 1, value: 11 });
  });

  test('a period that was asked for ends the series', () => {
    const asked = { own: 0, choice: country, periods: new Set([2]) };
    expect(compare(tidied('none'), asked).made.comparisons[0]?.series).toHaveLength(3);
  });

  test('an indicator without the period asked for is listed with what it lacks, and a note says so', () => {
    const two = tidiedOf({
      authorities: names,
      indicators: [{ code: 'I' }, { code: 'OLD' }],
      periods: ['2014-15', '2015-16'],
      rows: [...six.map(([a, i, , v, m]): Row => [a, i, 1, v, m]), [0, 1, 0, 5]],
    });
    const { made, problems } = compare(two, { own: 0, choice: country, periods: new Set([1]) });
    expect(made.comparisons[1]).toMatchObject({ indicator: 1, period: 1, reading: -1, of: 0 });
    expect(problems).toContainEqual({
      code: 'indicatorsWithoutPeriod',
      severity: 'note',
      details: { count: 1, indicators: 'OLD' },
    });
    expect(compare(two, { own: 0, choice: country }).made.comparisons[1]?.period).toBe(0);
  });

  describe('where the latest period cannot be compared yet, a note says which one could be', () => {
    const at = (period: number, ...who: number[]): Row[] => {
      return who.map((authority): Row => [
        authority,
        0,
        period,
        60 + authority,
        { numerator: 60 + authority, denominator: 100 },
      ]);
    };
    const notes = (rows: readonly Row[], periods?: ReadonlySet<number>): unknown[] => {
      const parts = {
        authorities: names,
        indicators: [{ code: 'I' }],
        periods: ['2014-15', '2015-16'],
        rows,
      };
      return compare(tidiedOf(parts), { own: 0, choice: country, ...(periods && { periods }) })
        .problems.filter(({ code }) => code === 'comparableBefore')
        .map(({ details }) => details);
    };
    const all = [0, 1, 2, 3, 4, 5];

    test.each<[string, Row[]]>([
      ['one other council is ahead of all', [...at(0, ...all), ...at(1, 3)]],
      ['only the council itself has its newest figure', [...at(0, ...all), ...at(1, 0)]],
      ['three of them have, which make no quartiles', [...at(0, ...all), ...at(1, 0, 1, 2)]],
      [
        'the council’s cell is blank',
        [...at(0, ...all), ...at(1, 1, 2, 3, 4), [0, 0, 1, undefined, { marker: 'blank' }]],
      ],
    ])('%s', (_, rows) => {
      expect(notes(rows)).toEqual([{ count: 1, indicators: 'I (2014-15)', indicatorsCy: 'I (2014-15)' }]);
    });

    test.each<[string, Row[], ReadonlySet<number> | undefined]>([
      ['four of them have', [...at(0, ...all), ...at(1, 0, 1, 2, 3)], undefined],
      [
        'the council’s figure is held back',
        [...at(0, ...all), ...at(1, 1, 2, 3), [0, 0, 1, undefined, { marker: 'confidential' }]],
        undefined,
      ],
      ['before it there were no more', [...at(0, 0, 1, 2), ...at(1, 0, 1, 2)], undefined],
      ['the council had none then either', [...at(0, 1, 2, 3, 4, 5), ...at(1, 1)], undefined],
      ['the period was asked for', [...at(0, ...all), ...at(1, 3)], new Set([1])],
    ])('not where %s', (_, rows, periods) => {
      expect(notes(rows, periods)).toEqual([]);
    });
  });

  test('a final figure goes before a provisional one for the same year', () => {
    const both = tidiedOf({
      authorities: names,
      indicators: [{ code: 'I' }],
      periods: ['2015-16', '2015-16:p'],
      rows: [...six, ...six.map(([a, i, , v]): Row => [a, i, 1, v])],
    });
    expect(compare(both, { own: 0, choice: country }).made.comparisons[0]?.period).toBe(0);
  });
});

describe('targets', () => {
  const at = { sheet: 'Targets', row: 1, column: 1 };
  const run = (
    polarity: Indicator['polarity'],
    targets: readonly { period?: string; value: number }[],
  ): Comparison =>
    compare(
      tidiedOf({
        authorities: names,
        indicators: [{ code: 'I', polarity, target: { value: 99 } }],
        periods: ['2015-16'],
        rows: six,
        targets: targets.map((target) => ({ indicator: 'I', at, ...target })),
      }),
      { own: 0, choice: country },
    ).made.comparisons[0] as Comparison;

  test.each([
    ['higherIsBetter', 65, true],
    ['higherIsBetter', 66, false],
    ['lowerIsBetter', 65, true],
    ['lowerIsBetter', 64, false],
    ['none', 65, undefined],
  ] as const)('%s with a target of %i: met is %s', (polarity, value, met) => {
    expect(run(polarity, [{ value }])).toMatchObject({ target: value, targetMet: met });
  });

  // In binary fractions 58 / 100 * 100 is 57.99999999999999, and 55 / 100 * 100 is 55.00000000000001.
  test.each([
    ['higherIsBetter', 50, 58, 8],
    ['lowerIsBetter', 60, 55, -5],
  ] as const)('%s: from %i of 100, a target of %i is %i people away', (polarity, count, target, people) => {
    const own: Row = [0, 0, 0, count, { numerator: count, denominator: 100 }];
    const { milestones } = one([own, ...six.slice(1)], { polarity, target: { value: target } });
    expect(milestones?.find(({ targetMet }) => targetMet === true)).toMatchObject({ value: target, people });
  });

  test('one for the period goes before one for any, and the register comes last', () => {
    expect(run('higherIsBetter', [{ value: 1 }, { period: '2015/16', value: 2 }]).target).toBe(2);
    expect(run('higherIsBetter', [{ period: '2016-17', value: 2 }]).target).toBe(99);
  });
});

test('the other quartile method can be asked for', () => {
  // QUARTILE.EXC of 50 60 65 70 80 90 in Excel: 57.5, 67.5, 82.5.
  const tidied = tidiedOf({
    authorities: names,
    indicators: [{ code: 'I' }],
    periods: ['2015-16'],
    rows: six,
  });
  const made = compare(tidied, { own: 0, choice: country, quartileMethod: 'exclusive' }).made;
  expect(made.comparisons[0]?.bounds).toEqual([50, 57.5, 67.5, 82.5, 90]);
  expect(made.alternatives?.[0]).toEqual({ kind: 'quartileMethod', method: 'inclusive' });
});
