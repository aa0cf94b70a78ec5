import fc from 'fast-check';
import { printedDecimals } from '../../src/tidy/printedDecimals';

test.each([
  [0, 0],
  [42, 0],
  [-3.5, 1],
  [0.29, 2],
  [28.999999999999996, 10],
  [1 / 3, 10],
  [1e21, 0],
  [0.0000001, 7],
  [123456789.123, 3],
])('%d is printed with %i decimals', (value, decimals) => {
  expect(printedDecimals(value)).toBe(decimals);
});

test('any decimal number has as many as JavaScript prints', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6), (digits, places) => {
      const value = digits / 10 ** places;
      const printed = /\.(\d+)$/.exec(value.toFixed(places).replace(/\.?0+$/, ''))?.[1] ?? '';
      expect(printedDecimals(value)).toBe(printed.length);
    }),
    { numRuns: 2000, seed: 20_261_122 },
  );
});
