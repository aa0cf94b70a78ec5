import { assess } from '../../../src/assess';
import { register } from '../../../src/definitions/authorities/register';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import type { CellContent } from '../../../src/domain/grid';
import type { SheetPlan } from '../../../src/domain/sheetPlan';
import { pageHeight } from '../../../src/present/layout/pageHeight';
import { themeCharts } from '../../../src/present/sheets/themeCharts';
import { grid } from '../../plan/runOf';

const long = (code: string) => `Reviews that were held in time, ${code}${', or not'.repeat(12)}`;

/** The charts of so many indicators in so many years, of so many councils of a country, ours the first. */
function chartsOf(
  country: 'Wales' | 'England',
  count: number,
  codes: number,
  years: number,
  measure = (code: string) => [long(code), '% achieving the expected level'],
): SheetPlan {
  const all = register.filter(
    (one) => one.country === country && one.to === undefined && one.tier !== 'district',
  );
  const council = all.slice(0, count).map(({ gss }) => gss);
  const named = Array.from({ length: codes }, (_, at) => `LONG_CODE_OF_MEASURE_${at}`);
  const rows = named.flatMap((code) =>
    council.flatMap((gss, at) =>
      Array.from({ length: years }, (_, year): CellContent[] => [
        code,
        gss,
        `${2010 + year}-${11 + year}`,
        40 + at,
      ]),
    ),
  );
  const { made } = assess({
    grids: [
      grid('Figures', [['Indicator', 'Authority', 'Period', 'Value'], ...rows]),
      grid('Indicators', [
        ['Code', 'Title', 'Unit', 'Polarity'],
        ...[...named, 'GONE'].map((code) => [code, ...measure(code), 'Higher is better']),
      ]),
    ],
    owned: [],
    authority: council[0]!,
    comparators: () => ({ kind: 'country' }),
    ...{ framework: jointReview, language: 'en', on: '2026-01-31', version: '0' },
  });
  return themeCharts(made, null)!;
}

/** The rows that each printed page begins and ends with, both included. */
function pagesOf({ page: { breaksBefore = [], printed } }: SheetPlan): [number, number][] {
  return [0, ...breaksBefore].map((first, at) => [first, (breaksBefore[at] ?? printed!.area.rows) - 1]);
}

/** Points of rows, but for the empty one at a page's end. */
function pointsOf({ cells, heights }: SheetPlan, [first, last]: [number, number]): number {
  const isEmpty = cells[last]?.every((cell) => cell === null) === true;
  let points = 0;
  for (let row = first; row < last + (isEmpty ? 0 : 1); row += 1) points += heights.get(row) ?? 15;
  return points;
}

const short = () => ['Reviews held in time', '%'];
const plans = {
  'all of Wales over five years': chartsOf('Wales', 22, 3, 5, short),
  '150 of England': chartsOf('England', 150, 16, 1),
  'one of all England over five years': chartsOf('England', 150, 1, 5, short),
  'eleven neighbours': chartsOf('England', 11, 14, 1, short),
  'seven of long names': chartsOf('England', 7, 14, 1),
};

describe.each(Object.entries(plans))('the charts on paper, %s', (_, plan) => {
  const pages = pagesOf(plan);

  test('no page holds more than it has room for', () => {
    const room = pageHeight(plan.widths.slice(0, 8));
    expect(pages.map((page) => pointsOf(plan, page)).filter((points) => points > room)).toEqual([]);
  });

  test('no chart is cut in two, and no page is without one', () => {
    const onPage = ([first, last]: [number, number]) =>
      plan.charts.filter(({ over }) => over.row >= first && over.row + over.rows - 1 <= last).length;
    const counts = pages.map(onPage);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(plan.charts.length);
  });
});

test('a chart of bars has room for each bar’s name', () => {
  // of 15 points a row, title and axes take some 100; a name of 9 points needs 11.6, or LibreOffice leaves every second one out
  for (const plan of Object.values(plans)) {
    const bars = plan.charts.filter(({ kind }) => kind === 'bars');
    const points = bars.map(({ over, series }) => (over.rows * 15 - 100) / (series[0]?.values.rows ?? NaN));
    expect(Math.min(...points)).toBeGreaterThan(11.6);
  }
});

test('an indicator’s charts stand on one page where they fit, and a second indicator’s below them', () => {
  const charts = (plan: SheetPlan) =>
    pagesOf(plan).map(([first, last]) =>
      plan.charts.filter(({ over }) => over.row >= first && over.row <= last).map(({ kind }) => kind),
    );
  expect(charts(plans['all of Wales over five years']).slice(1)).toEqual(
    Array.from({ length: 3 }, () => ['bars', 'stackedArea']),
  );
  expect(charts(plans['eleven neighbours'])[1]).toEqual(['bars', 'bars']);
});
