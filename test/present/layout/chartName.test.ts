import { chartName } from '../../../src/present/layout/chartName';

describe('a chart’s name', () => {
  test('is as it was wanted', () => {
    expect(chartName('Trend of SCC/025', 3)).toBe('Trend of SCC/025');
  });

  test('has room in Excel however long an indicator’s name is, and two that begin alike differ', () => {
    const wanted = `Trend of ${'reviews '.repeat(6000)}`;
    const [first, second] = [chartName(wanted, 1), chartName(wanted, 2)];
    expect(first).toHaveLength(200);
    expect(first).toMatch(/^Trend of reviews .*… \(1\)$/);
    expect(second).not.toBe(first);
  });

  test('never ends in half of a character', () => {
    expect(chartName('\u{1f600}'.repeat(200), 1)).not.toMatch(/\p{Surrogate}/u);
  });
});
