import { assess } from '../../../src/assess';
import { register } from '../../../src/definitions/authorities/register';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import type { PlanArea, SheetPlan } from '../../../src/domain/sheetPlan';
import { themeCharts } from '../../../src/present/sheets/themeCharts';
import { valueForMoney } from '../../../src/present/sheets/valueForMoney';
import { grid } from '../../plan/runOf';

const councils = register.filter(
  (one) => one.country === 'England' && one.to === undefined && one.tier !== 'district',
);

/** Two shares and a cost of so many councils, ours the first: of 1,000 people each, with shares from 30% to 70% but for the last's, 90%. */
function runOf(count: number) {
  const taken = councils.slice(0, count);
  const share = (at: number, of: number) => (at === count - 1 ? 90 : 30 + ((at * of) % 41));
  const rows = taken.flatMap(({ gss }, at) => [
    ...(['PM1', 'PM2'] as const).map((code, of) => [
      ...[code, gss, '2024-25', share(at, 7 + of) * 10, 1000, share(at, 7 + of)],
    ]),
    ['COST', gss, '2024-25', '', '', 400 + ((at * 13) % 300)],
  ]);
  const { made } = assess({
    grids: [
      grid('Figures', [['Indicator', 'Authority', 'Period', 'Numerator', 'Denominator', 'Value'], ...rows]),
      grid('Indicators', [
        ['Code', 'Title', 'Polarity', 'Unit', 'Measure', 'Paired with'],
        ['PM1', 'Reviews in time', 'Higher is better', '%', 'Proportion', ''],
        ['PM2', 'Visits in time', 'Higher is better', '%', 'Proportion', ''],
        ['COST', 'Spend', 'No direction', '£ per child', 'Money', 'PM1'],
      ]),
    ],
    owned: [],
    authority: taken[0]!.gss,
    comparators: () => ({ kind: 'country' }),
    ...{ framework: jointReview, language: 'en', on: '2026-01-31', version: '0' },
  });
  return made;
}

const many = runOf(150);
const chartsOfMany = themeCharts(many, null)!;
const moneyOfMany = valueForMoney(many, many.compared.money!);
const cellsAt = ({ cells }: SheetPlan, { row, column, rows }: PlanArea) =>
  cells.slice(row, row + rows).map((one) => one[column]);
/** The table that a chart's marks are in begins one column left of them, one row above. */
const namesAt = (plan: SheetPlan, { row, column, rows }: PlanArea) =>
  cellsAt(plan, { row, column: column - 1, rows, columns: 1 });

describe('the funnel of 150 councils', () => {
  const funnels = chartsOfMany.charts.filter(({ name }) => name.startsWith('Funnel'));
  const tables = chartsOfMany.tables.filter(({ name }) => name.startsWith('funnel'));

  test('names ours and those furthest out in a table no taller than the chart', () => {
    expect(tables.map(({ area }) => area.rows)).toEqual([16, 16]);
    const [, own, furthest] = cellsAt(chartsOfMany, tables[0]!.area);
    expect([own, furthest]).toEqual([councils[0]!.name, councils[149]!.name]);
    expect(funnels[0]!.altText).toMatch(
      new RegExp(`Outside 95%: \\d+ of the 149 comparators, furthest out ${councils[149]!.name}, `),
    );
    expect(funnels[0]!.altText).toMatch(
      / and the 14 others that are furthest out; all 150 are right of the chart\.$/,
    );
  });

  test('has all councils’ marks right of what is printed, each funnel its own', () => {
    const marks = funnels.map(({ series }) => series[0]!.categories);
    expect(marks.map(({ rows }) => rows)).toEqual([149, 149]);
    expect(new Set(namesAt(chartsOfMany, marks[1]!)).size).toBe(149);
    expect(marks[1]!.row).toBeGreaterThan(marks[0]!.row + 149);
    expect(marks[0]!.column).toBeGreaterThanOrEqual(chartsOfMany.page.printed!.area.columns);
    expect(
      cellsAt(chartsOfMany, { ...funnels[1]!.series[1]!.categories, column: marks[1]!.column - 1 }),
    ).toEqual([councils[0]!.name]);
  });

  test('prints no page for the marks', () => {
    const { printed, breaksBefore = [] } = chartsOfMany.page;
    const last = chartsOfMany.charts.at(-1)!.over;
    expect(breaksBefore.at(-1)).toBeLessThanOrEqual(last.row);
    expect(printed!.area.rows).toBe(last.row + last.rows + 1);
    expect(chartsOfMany.cells.length).toBeGreaterThan(printed!.area.rows);
  });
});

describe('cost against performance of 150 councils', () => {
  test('names ours, those that cost least and most and those nearest, and draws all', () => {
    const [{ area }] = moneyOfMany.tables as [SheetPlan['tables'][number]];
    expect(cellsAt(moneyOfMany, area).slice(1, 2)).toEqual([councils[0]!.name]);
    expect(area.rows).toBe(17);
    const [chart] = moneyOfMany.charts;
    const [others, own, medians] = chart!.series;
    expect(others!.categories.rows).toBe(149);
    expect(namesAt(moneyOfMany, own!.categories)).toEqual([councils[0]!.name]);
    expect(namesAt(moneyOfMany, medians!.categories)).toEqual(['Comparators’ medians']);
    expect(chart!.altText).toContain('The table has 15 of 150:');
    expect(moneyOfMany.page.printed!.area.columns).toBe(5);
  });
});

describe('of eleven councils', () => {
  const few = runOf(11);

  test('the tables have all, and nothing is said of others', () => {
    const charts = themeCharts(few, null)!;
    const money = valueForMoney(few, few.compared.money!);
    expect(charts.tables.find(({ name }) => name.startsWith('funnel'))!.area.rows).toBe(12);
    expect(money.tables[0]!.area.rows).toBe(13);
    const said = [...charts.charts, ...money.charts].map(({ altText }) => altText).join(' ');
    expect(said).not.toContain('right of the chart');
  });
});
