import type { Indicator } from '../../../src/domain/indicator';
import { valueAxis } from '../../../src/present/sheets/charts/valueAxis';

const percent: Indicator = {
  code: 'X',
  title: { en: 'X' },
  polarity: 'none',
  measure: 'proportion',
  unit: '%',
};

describe('the axis of a chart’s values', () => {
  test.each([
    ['bars begin at 0', [72, 90], 'atZero', 0],
    ['lines begin at a round number below the least', [72, 90], 'nearLeast', 70],
    ['so they do where values are small', [0.625, 0.71], 'nearLeast', 0.62],
    ['and where they are large', [249, 483], 'nearLeast', 200],
    ['lines that come near 0 begin at 0', [8, 34], 'nearLeast', 0],
    ['so do values that are all alike', [65, 65], 'nearLeast', 0],
    ['below 0 it is left to the chart', [-3, 10], 'nearLeast', undefined],
  ] as const)('%s', (_, values, begin, least) => {
    expect(valueAxis(values, percent, begin).valueMin).toBe(least);
  });

  test.each([
    ['small values keep their decimals', [0.0012, 0.0046], undefined, 'atZero', '#,##0.0000'],
    ['values near each other too', [52.9, 53.3], 1, 'nearLeast', '#,##0.00'],
    ['large ones need none', [12.4, 53.3], 1, 'atZero', '#,##0'],
  ] as const)('%s', (_, values, decimals, begin, format) => {
    const indicator = { ...percent, ...(decimals !== undefined && { decimals }) };
    expect(valueAxis(values, indicator, begin).valueFormat).toBe(format);
  });

  test('where all is 0 it has 0 and 1, and of a few that are counted no halves', () => {
    expect(valueAxis([0, 0], percent)).toEqual({
      valueMin: 0,
      valueMax: 1,
      valueStep: 1,
      valueFormat: '#,##0',
    });
    expect(valueAxis([0, 3], { ...percent, unit: '', measure: 'count' })).toEqual({
      valueMin: 0,
      valueStep: 1,
      valueFormat: '#,##0',
    });
  });

  test('a course that is level but for what arithmetic leaves is drawn on a whole axis', () => {
    const level = Array.from({ length: 16 }, () => 52.9);
    const mean = level.reduce((sum, one) => sum + one, 0) / level.length;
    expect(valueAxis([...level, mean, 52.900000000000006], percent, 'nearLeast')).toEqual({
      valueMin: 0,
      valueFormat: '#,##0',
    });
  });

  test('percentages that come near 100 end there', () => {
    expect(valueAxis([72, 90], percent).valueMax).toBe(100);
    expect(valueAxis([20, 60], percent).valueMax).toBeUndefined();
  });
});
