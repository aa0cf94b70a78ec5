import { figureWidth } from '../../../src/present/layout/figureWidth';
import { benchmark } from '../../../src/present/sheets/benchmark';
import { themeCharts } from '../../../src/present/sheets/themeCharts';
import { chartColumn } from '../../../src/present/sheets/charts/chartColumn';
import { assessmentOf } from '../assessmentOf';

const base = assessmentOf();
/** A run in which everybody's values are so many times as large. */
const times = (factor: number) =>
  assessmentOf({
    compared: {
      ...base.compared,
      comparisons: base.compared.comparisons.map((one) => ({
        ...one,
        value: (one.value ?? 0) * factor,
        ranked: one.ranked.map(({ authority, value }) => ({ authority, value: value * factor })),
      })),
    },
  });
const theme = base.framework.themes[0]!;

test('a column is as wide as its longest figure, thousands and decimals included', () => {
  expect(figureWidth([1, 123_400_000.55], 2, 12)).toBe('123,400,000.55'.length + 3);
  expect(figureWidth([-3_200_000_000], 0, 12)).toBe('-3,200,000,000'.length + 3);
  expect(figureWidth([14.2], 1, 12)).toBe(12);
});

test('beside a chart large figures have room, and the chart stands where it did', () => {
  expect(themeCharts(base, theme)?.widths.slice(1, 6)).toEqual([12, 12, 12, 12, 12]);
  const plan = themeCharts(times(10_000_000), theme)!;
  // 1,000,000,000.0, 250,000,000.00
  expect(plan.widths.slice(1, 6)).toEqual([18, 18, 18, 18, 18]);
  expect(plan.charts.every(({ over }) => over.column === chartColumn)).toBe(true);
});

test('in the benchmark too', () => {
  const valueAt = benchmark(base)
    .cells.find((row) => row.includes('SCC/010'))!
    .indexOf(14.2);
  expect(benchmark(base).widths[valueAt]).toBe(13);
  expect(benchmark(times(10_000_000)).widths[valueAt]).toBeGreaterThanOrEqual('3,120,000,000'.length + 2);
});
