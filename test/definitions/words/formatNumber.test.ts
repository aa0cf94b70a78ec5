import { formatNumber } from '../../../src/definitions/words/formatNumber';

/** The engine's own, which takes long to begin. */
function byEngine(value: number, least: number, most: number): string {
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most })
    .format(value)
    .replace(/^-(?=[0.,]*$)/, ''); // below the last place there is no minus
}

/** 0 to 1, the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test.each([0, 1, 2, 3, 7])('numbers with %d decimals are written as the engine writes them', (decimals) => {
  const random = seeded(decimals + 1);
  for (let round = 0; round < 3000; round += 1) {
    const value = (random() - 0.5) * 10 ** Math.floor(random() * 24 - 9);
    const short = Number(value.toPrecision(1 + Math.floor(random() * 5)));
    for (const each of [value, short])
      expect([each, formatNumber(each, decimals)]).toEqual([each, byEngine(each, decimals, decimals)]);
  }
});

test('without decimals told at most three are written, and none that says nothing', () => {
  const random = seeded(99);
  for (let round = 0; round < 3000; round += 1) {
    const value = (random() - 0.5) * 10 ** Math.floor(random() * 9);
    if (Math.abs(value) >= 0.01) expect([value, formatNumber(value)]).toEqual([value, byEngine(value, 0, 3)]);
  }
});

test.each([
  [1.005, 2, '1.01'],
  [2.5, 0, '3'],
  [-2.5, 0, '-3'],
  [-0.04, 1, '0.0'],
  [-0, 0, '0'],
  [0.05, 0, '0'],
  [0.5, 0, '1'],
  [999.95, 1, '1,000.0'],
  [1e21, 0, '1,000,000,000,000,000,000,000'],
  [1e-9, 2, '0.00'],
  [1e-9, undefined, '0.000000001'],
  [0.00317, undefined, '0.0032'],
  [1234567.891, undefined, '1,234,567.891'],
  [12.5, undefined, '12.5'],
  [1000, undefined, '1,000'],
  [Infinity, 1, '∞'],
])('%d with %s decimals is written %s', (value, decimals, words) => {
  expect(formatNumber(value, decimals)).toBe(words);
});
