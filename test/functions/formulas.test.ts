import { median } from '../../src/stats/median';
import { readReference, referenceRows, numberIn, groupBy } from '../reference/readReference';
import { referenceLists } from '../reference/lists';
import { down, errorOf, excel } from './excelDouble';

const jg = excel();
const cy = excel('cy');
const six = down(10, 20, 20, 30, 40, 50);

describe('JG.RANK on a hand-made group of six (10 20 20 30 40 50)', () => {
  test.each([
    [50, undefined, 1],
    [10, undefined, 6],
    [20, 'higher', 4],
    [20, 'lower', 2],
    [50, 'lower', 6],
    [10, 'isel', 1],
    [10, -1, 1],
    [10, '-1', 1],
    [50, 1, 1],
    [50, 'uchel', 1],
    [50, 'none', 1],
    [50, 'dim', 1],
    [50, 0, 1],
    [50, ' Lower is better ', 6],
  ])('%s with polarity %s is %s', (value, polarity, expected) => {
    expect(jg('RANK', value, six, polarity)).toBe(expected);
  });

  test('agrees with LAIT’s on the reference rows, blanks among them', () => {
    const lists = referenceLists();
    for (const row of referenceRows('lait_rank_quartile.csv').slice(0, 500)) {
      const [value, range] = [numberIn(row, 'value') ?? '', down(...(lists.get(row['list_id'] ?? '') ?? []))];
      if (value === '') {
        expect(errorOf(() => jg('RANK', value, range)).code).toBe('#N/A');
        continue;
      }
      expect(jg('RANK', value, range, 'higher')).toBe(numberIn(row, 'rank_high'));
      expect(jg('RANK', value, range, 'lower')).toBe(numberIn(row, 'rank_low'));
    }
  });
});

describe('JG.QUARTILE on 10 20 20 30 40 50 (QUARTILE.INC gives 20, 25, 37.5; QUARTILE.EXC 17.5, 25, 42.5)', () => {
  test.each([
    [50, 'higher', undefined, 4],
    [30, 'higher', undefined, 3],
    [20, 'higher', undefined, 2], // on the bound: the better quartile
    [10, 'higher', undefined, 1],
    [20, 'lower', undefined, 4], // on the bound again, the other way round
    [50, 'lower', undefined, 1],
    [40, 'none', undefined, 4],
    [40, undefined, 'exclusive', 3],
    [40, undefined, 'EXC', 3],
    [40, undefined, 'inclusive', 4],
    [40, undefined, 'anghynhwysol', 3],
  ])('%s, polarity %s, method %s: %s', (value, polarity, method, expected) => {
    expect(jg('QUARTILE', value, six, polarity, method)).toBe(expected);
  });
});

const worked = JSON.parse(readReference('worked-examples.json')) as {
  wilson95: Record<string, number[]>;
  wilson998: Record<string, number[]>;
  byar95: Record<string, number[]>;
  exactPoisson95: Record<string, number[]>;
  trend: Record<'count' | 'denominator', number[]>;
  xmr: { y: number[]; mean: number; mdc_excel: number[] };
};

/** One row of numbers, to 12 digits. */
function expectRow(got: unknown, expected: readonly number[]): void {
  const row = (got as number[][])[0] ?? [];
  expect((got as number[][]).length).toBe(1);
  expect(row).toHaveLength(expected.length);
  expected.forEach((number, at) => {
    expect(Math.abs((row[at] ?? NaN) - number)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(number)));
  });
}

describe('JG.WILSON (worked-examples.json and wilson.csv, from R)', () => {
  test.each(Object.entries(worked.wilson95))('%s at 95%', (name, ends) => {
    const [count, base] = name.split('/').map(Number);
    expectRow(jg('WILSON', count, base), ends);
    expectRow(jg('WILSON', count, base, 95), ends);
    expectRow(jg('WILSON', count, base, '95%'), ends);
    expectRow(
      jg('WILSON', count, base, 0.95, 100),
      ends.map((end) => end * 100),
    );
  });
  test.each(Object.entries(worked.wilson998))('%s at 99.8%', (name, ends) => {
    const [count, base] = name.split('/').map(Number);
    expectRow(jg('WILSON', count, base, 0.998), ends);
    expectRow(jg('WILSON', count, base, 99.8), ends);
  });
  test('each row of the table, with its multiplier', () => {
    for (const row of referenceRows('wilson.csv').slice(0, 200)) {
      if (numberIn(row, 'lower95') === undefined) {
        expect(errorOf(() => jg('WILSON', row['x'], row['n'])).code).toMatch('#N');
        continue;
      }
      const [x, n, multiplier] = ['x', 'n', 'multiplier'].map((column) => numberIn(row, column));
      const ends = [numberIn(row, 'lower95') ?? NaN, numberIn(row, 'upper95') ?? NaN];
      expectRow(jg('WILSON', x, n, null, multiplier), ends);
    }
  });
});

describe('JG.BYAR (worked-examples.json and rates_byar_exact.csv, from PHEindicatormethods)', () => {
  test.each([...Object.entries(worked.byar95), ...Object.entries(worked.exactPoisson95)])(
    '%s events',
    (count, ends) => {
      expectRow(jg('BYAR', Number(count), 1), ends);
      expectRow(
        jg('BYAR', Number(count), 2000, 10000),
        ends.map((end) => end * 5),
      );
    },
  );
  test('each row of the table, per 100,000', () => {
    for (const row of referenceRows('rates_byar_exact.csv').slice(0, 200)) {
      if (numberIn(row, 'lower95') === undefined) {
        expect(errorOf(() => jg('BYAR', row['x'], row['n'])).code).toMatch('#N');
        continue;
      }
      const ends = (level: string): number[] =>
        ['lower', 'upper'].map((end) => numberIn(row, `${end}${level}`) ?? NaN);
      const [x, n] = [numberIn(row, 'x'), numberIn(row, 'n')];
      expectRow(jg('BYAR', x, n, 100000), ends('95'));
      expectRow(jg('BYAR', x, n, 100000, 99.8), ends('998'));
    }
  });
});

describe('JG.FUNNEL', () => {
  // average 50/500 = 0.1; 1.959963984540054 × √(0.1 × 0.9 / 50) = 0.083154…, as PHEindicatormethods prints 0.01685 and 0.18315
  const counts = down(5, 20, 25);
  const bases = down(50, 200, 250);
  test.each([
    [5, 'within the limits'],
    [10, 'above the limits'],
    [0, 'below the limits'],
  ])('%s of 50 is %s', (count, side) => {
    const [[lower, upper, where] = []] = jg('FUNNEL', count, 50, counts, bases) as [number, number, string][];
    expect(lower).toBeCloseTo(0.01685, 5);
    expect(upper).toBeCloseTo(0.18315, 5);
    expect(where).toBe(side);
  });
  test('at 99.8% the limits are wider (0.1 ± 3.0902 × 0.042426)', () => {
    const [[lower, upper, where] = []] = jg('FUNNEL', 10, 50, counts, bases, 99.8) as [
      number,
      number,
      string,
    ][];
    expect(lower).toBeCloseTo(-0.031107, 5);
    expect(upper).toBeCloseTo(0.231107, 5);
    expect(where).toBe('within the limits');
  });
  test('a council that lacks its count or its base is left out of the average', () => {
    const holed = jg('FUNNEL', 5, 50, down(5, '[c]', 20, 25, 9), down(50, 1000, 200, 250, ''));
    expect(holed).toEqual(jg('FUNNEL', 5, 50, counts, bases));
  });
  test('in Welsh', () => {
    expect((cy('FUNNEL', 10, 50, counts, bases) as unknown[][])[0]?.[2]).toBe('uwchlaw’r terfynau');
  });
});

describe('JG.TREND', () => {
  const { count, denominator } = worked.trend; // Fingertips calls it decreasing
  test.each([
    [undefined, 'decreasing', 'gostwng'],
    ['none', 'decreasing', 'gostwng'],
    ['higher', 'worsening', 'gwaethygu'],
    ['lower', 'improving', 'gwella'],
  ])('the worked example, with polarity %s: %s, %s', (polarity, english, welsh) => {
    expect(jg('TREND', down(...count), down(...denominator), polarity)).toBe(english);
    expect(cy('TREND', down(...count), down(...denominator), polarity)).toBe(welsh);
  });
  test('turned round, it goes the other way', () => {
    expect(jg('TREND', down(...count.toReversed()), down(...denominator.toReversed()), 'lower')).toBe(
      'worsening',
    );
  });
  test('ranges may lie across', () => {
    expect(jg('TREND', [count], [denominator])).toBe('decreasing');
  });
  test('years without a figure are passed over, with their base', () => {
    const holed = down(...count.slice(0, 2), '[x]', ...count.slice(2));
    expect(jg('TREND', holed, down(...denominator.slice(0, 2), 44000, ...denominator.slice(2)))).toBe(
      'decreasing',
    );
  });
  test('only the last five years count', () => {
    expect(jg('TREND', down(1, ...count), down(44000, ...denominator))).toBe('decreasing');
  });
  test('five equal shares are no change', () => {
    expect(jg('TREND', down(10, 11, 9, 10, 10), down(100, 100, 100, 100, 100), 'higher')).toBe('no change');
  });
  test('events without a base are counts: 100 to 500 is beyond chance, 100 to 104 is not', () => {
    expect(jg('TREND', down(100, 200, 300, 400, 500))).toBe('increasing');
    expect(jg('TREND', down(100, 101, 102, 103, 104))).toBe('no change');
  });
  test('more events than people are a rate', () => {
    expect(jg('TREND', down(200, 400, 600, 800, 1000), down(100, 100, 100, 100, 100), 'lower')).toBe(
      'worsening',
    );
  });
});

describe('JG.XMR', () => {
  const { y, mean, mdc_excel } = worked.xmr;
  test('the worked example has the limits of the official Excel tool', () => {
    const [row = []] = jg('XMR', down(...y)) as unknown[][];
    expectRow([row.slice(0, 3)], [mean, ...mdc_excel]);
    expect(row.slice(3)).toEqual(['common cause', '']);
  });
  const rising = down(...Array.from({ length: 14 }, (_, at) => (at % 2) + (at === 13 ? 50 : 0)));
  test.each([
    ['higher', 'special cause: improvement'],
    ['lower', 'special cause: concern'],
    ['none', 'special cause: high'],
  ])('a last point far above the upper limit, polarity %s: %s', (polarity, variation) => {
    expect((jg('XMR', rising, polarity) as unknown[][])[0]?.[3]).toBe(variation);
  });
  test.each([
    ['higher', -100, 'consistently meets the target'],
    ['higher', 100, 'consistently misses the target'],
    ['lower', 100, 'consistently meets the target'],
    ['higher', 2, 'hit and miss'],
    ['none', 2, ''],
  ])('polarity %s, target %s: %s', (polarity, target, assurance) => {
    expect((jg('XMR', down(...y), polarity, target) as unknown[][])[0]?.[4]).toBe(assurance);
  });
});

describe('JG.NEAREST', () => {
  test('order and distance are those of the reference, with and without weights', () => {
    const inputs = referenceRows('neighbours_inputs.csv');
    const variables = Object.keys(inputs[0] ?? {}).filter((column) => column !== 'AREACD');
    const names = down(...inputs.map((row) => row['AREACD']));
    // the reference fills a gap with the variable's median; the product leaves the council out, so the gaps are filled here
    const medians = variables.map((variable) =>
      median(inputs.map((row) => numberIn(row, variable)).filter((value) => value !== undefined)),
    );
    const table = inputs.map((row) =>
      variables.map((variable, at) => numberIn(row, variable) ?? medians[at]),
    );
    const weights = [referenceRows('neighbours_weights.csv').map((row) => numberIn(row, 'weight'))];
    let checked = 0;
    for (const [method, rows] of groupBy(referenceRows('neighbours.csv'), 'method')) {
      if (method !== 'euclid' && method !== 'weighted_euclid') continue;
      for (const [area, expected] of [...groupBy(rows, 'area')].slice(0, 20)) {
        const given = method === 'euclid' ? null : weights;
        const found = jg('NEAREST', area, names, table, expected.length, given) as [string, number][];
        expect(found.map(([name]) => name)).toEqual(expected.map((row) => row['neighbour']));
        found.forEach(([, distance], at) => {
          expect(distance).toBeCloseTo(numberIn(expected[at] ?? {}, 'distance') ?? NaN, 9);
        });
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  const names = down('Own', 'Near', 'Far', 'Gap', 'Middle');
  // one variable: mean 6 over the four complete rows, so distances are differences over one standard deviation, √14
  const table = down(2, 3, 12, '[x]', 7);
  test('nearest first; a council with a gap is named, not dropped', () => {
    const sd = Math.sqrt(((2 - 6) ** 2 + (3 - 6) ** 2 + (12 - 6) ** 2 + (7 - 6) ** 2) / 4);
    const found = jg('NEAREST', ' own ', names, table, 2) as unknown[][];
    expect(found.map(([name]) => name)).toEqual(['Near', 'Middle', 'Not compared, a figure is missing: Gap']);
    expect(found[0]?.[1]).toBeCloseTo(1 / sd, 12);
    expect(found[1]?.[1]).toBeCloseTo(5 / sd, 12);
    expect(found[2]?.[1]).toBe('');
  });
  test('a column that the council lacks is not used, and said', () => {
    const two = [
      [2, ''],
      [3, 1],
      [12, 2],
      [7, 4],
      [8, 5],
    ];
    const found = jg('NEAREST', 'Own', names, two, 1) as unknown[][];
    expect(found).toEqual([
      ['Near', expect.any(Number)],
      ['Columns not used, the council has no figure: 2', ''],
    ]);
    expect((cy('NEAREST', 'Own', names, two, 1) as unknown[][])[1]?.[0]).toContain('Colofnau');
  });
  test('a weight of 0 leaves a column out; rows without a name are passed over', () => {
    const two = [
      [2, 100],
      [3, 0],
      [12, 100],
      [4, 50],
      [9, 9],
    ];
    const found = jg('NEAREST', 'Own', down('Own', 'Near', 'Far', 'Other', ''), two, null, [
      [0, 1],
    ]) as unknown[][];
    expect(found.map(([name]) => name)).toEqual(['Far', 'Other', 'Near']);
  });
});

describe('JG.COMPARE', () => {
  // the comparators' median, the council's own 60 left out, is 50; Wilson for 60 of 100 is 50.2 to 69.1, at 99.8% 44.5 to 73.7 (R)
  const range = down(60, 40, 50, 50, 70);
  test.each([
    ['higher', 60, 100, 'better', 'gwell'],
    ['lower', 60, 100, 'worse', 'gwaeth'],
    ['none', 60, 100, 'higher', 'uwch'],
    [undefined, 60, 100, 'higher', 'uwch'],
    ['higher', 600, 1000, 'much better', 'llawer gwell'],
    ['lower', 600, 1000, 'much worse', 'llawer gwaeth'],
    ['higher', 6, 10, 'similar', 'tebyg'],
  ])('polarity %s, %s of %s: %s, %s', (polarity, count, base, english, welsh) => {
    expect(jg('COMPARE', 60, range, polarity, count, base)).toBe(english);
    expect(cy('COMPARE', 60, range, polarity, count, base)).toBe(welsh);
  });
  test('proportions are compared as percentages are', () => {
    expect(jg('COMPARE', 0.6, down(0.6, 0.4, 0.5, 0.5, 0.7), 'higher', 60, 100)).toBe('better');
  });
  test('a rate per 10,000 has Byar’s interval: 60 of 10,000 is 45.8 to 77.2, at 99.8% 39 to 88', () => {
    expect(jg('COMPARE', 60, down(60, 45, 45), 'lower', 60, 10000)).toBe('worse');
    expect(jg('COMPARE', 60, down(60, 46, 46), 'lower', 60, 10000)).toBe('similar');
    expect(jg('COMPARE', 60, down(60, 38, 38), 'lower', 60, 10000)).toBe('much worse');
  });
  test('without count and base nothing is tested: the rank of n, never better', () => {
    expect(jg('COMPARE', 60, range, 'higher')).toBe('2 of 5');
    expect(jg('COMPARE', 60, range, 'lower')).toBe('4 of 5');
    expect(cy('COMPARE', 60, range, 'lower')).toBe('4 o 5');
  });
  test('nobody of 20 is 0 in any unit: the multiplier says which (Wilson reaches to 16.1%)', () => {
    expect(jg('COMPARE', 0, down(0, 12, 12), 'lower', 0, 20, 100)).toBe('similar');
    expect(jg('COMPARE', 0, down(0, 17, 17), 'lower', 0, 20, 100)).toBe('better');
  });
});
