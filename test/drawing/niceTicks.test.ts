import { niceTicks } from '../../src/drawing/niceTicks';
import { onSpread } from '../../src/drawing/onSpread';

describe('ticks of an axis', () => {
  test.each([
    [0, 40, 5, [0, 10, 20, 30, 40], 0],
    [12.6, 24, 5, [12.5, 15, 17.5, 20, 22.5, 25], 1],
    [0.001, 0.004, 4, [0.001, 0.002, 0.003, 0.004], 3],
    [-3, 4, 4, [-4, -2, 0, 2, 4], 0],
    [5, 5, 4, [4, 6], 0],
    [0, 0, 4, [0, 0.25], 2],
    [0, 120000, 4, [0, 50000, 100000, 150000], 0],
  ])('from %d to %d, about %d: %j with %d decimals', (least, most, wanted, ticks, decimals) => {
    expect(niceTicks(least, most, wanted)).toEqual({ ticks, decimals });
  });
});

describe('a value against its group’s spread', () => {
  const row = { own: 14, low: 5, q1: 16, median: 20, q3: 24, high: 40, lower: 12, upper: 16 };

  test('is the distance from the median in interquartile ranges, better on the right', () => {
    expect(onSpread({ ...row, better: 'lower' })).toMatchObject({
      own: 0.75,
      low: -2.5,
      high: 1.875,
      lower: 0.5,
      upper: 1,
    });
    expect(onSpread({ ...row, better: 'higher' })).toMatchObject({
      own: -0.75,
      low: -1.875,
      high: 2.5,
      lower: -1,
      upper: -0.5,
    });
    expect(onSpread({ ...row, better: null }).own).toBe(-0.75);
  });

  test('stays a number where nothing differs', () => {
    const flat = { own: 5, low: 5, q1: 5, median: 5, q3: 5, high: 5, better: 'higher' as const };
    expect(onSpread(flat)).toEqual({ own: 0, median: 0, low: 0, high: 0, q1: 0, q3: 0 });
  });
});
