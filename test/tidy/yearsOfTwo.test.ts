import { compare } from '../../src/compare/compare';
import { choosePeriods } from '../../src/tidy/choosePeriods';
import { sheet, tidied, type Rows } from '../read/readingsOf';

// shared/reference/worked-examples.json, trend: falling, χ² for proportions 47.9.
const counts = [1367, 1332, 1199, 1023, 994];
const bases = [44701, 44064, 42811, 41527, 40299];
const header = ['Indicator', 'Council', 'Year', 'Value', 'Numerator', 'Denominator'];

/** A workbook of which each year is written so, the latest row first. */
const written = (label: (year: number) => string): Rows => [
  header,
  ...counts
    .map((count, at): Rows[number] => {
      const base = bases[at] ?? 1;
      return ['Reviews', 'Cardiff', label(2012 + at), (100 * count) / base, count, base];
    })
    .reverse(),
  ['Reviews', 'Powys', label(2016), 5, '', ''],
];
const labelsOf = (rows: Rows): string[] => tidied(sheet(rows)).made.figures.periods.map(({ label }) => label);

describe('a workbook in which every year is “FY 2016”', () => {
  const rows = written((year) => `FY ${String(year)}`);
  const { made, problems } = tidied(sheet(rows));

  test('has the same trend as one that writes its years in full', () => {
    const trendOf = (from: Rows): unknown => {
      const [first] = compare(tidied(sheet(from)).made, { own: 0, choice: { kind: 'country' } }).made
        .comparisons;
      return [first?.trend, first?.trendP, first?.previous?.period, first?.series.length];
    };
    expect(trendOf(rows)).toEqual(trendOf(written((year) => `${String(year - 1)}-${String(year % 100)}`)));
    expect(trendOf(rows)).toContain('decreasing');
  });

  test('has its periods in their order', () => {
    expect(labelsOf(rows)).toEqual(['FY 2012', 'FY 2013', 'FY 2014', 'FY 2015', 'FY 2016']);
    expect(made.figures.periods.every(({ kind, start }) => kind === 'unclear' && start === '')).toBe(true);
  });

  test('is asked about once, with the cells', () => {
    const asked = problems.filter(({ code }) => /OfTwo$/.test(code));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      code: 'yearsOfTwo',
      at: { row: 1, column: 2 },
      details: {
        label: 'FY 2016',
        begins: 'FY 2016-17',
        ends: 'FY 2015-16',
        labels: '“FY 2016”, “FY 2015”, “FY 2014”, “FY 2013”, “FY 2012”',
        cells: 'Sheet1!C2, Sheet1!C3, Sheet1!C4, Sheet1!C5, Sheet1!C6',
      },
    });
  });

  test('is asked about once where several tables have them', () => {
    const both = [sheet(rows), sheet(rows, { sheet: 'Other' })];
    expect(tidied(...both).problems.filter(({ code }) => /OfTwo$/.test(code))).toHaveLength(1);
  });
});

describe('“FY 2016” among years written in full', () => {
  const rows: Rows = [
    ['Indicator', 'Council', 'Year', 'Value'],
    ['Reviews', 'Powys', '2016-17', 9],
    ...['2016-17', 'FY 2016', '2015-16', 'FY16', '2014-15'].map((year, at) => [
      'Reviews',
      'Cardiff',
      year,
      at,
    ]),
  ];

  test('stands where it is right in both cases, and is one time however it is written', () => {
    expect(labelsOf(rows)).toEqual(['2014-15', '2015-16', 'FY 2016', '2016-17']);
  });

  test('is never one of them', () => {
    const { figures } = tidied(sheet(rows)).made;
    const [first] = compare(tidied(sheet(rows)).made, { own: 0, choice: { kind: 'country' } }).made
      .comparisons;
    expect(first?.series.map(({ period }) => figures.periods[period]?.label)).toEqual([
      '2014-15',
      '2015-16',
      '2016-17',
    ]);
    expect([...choosePeriods(tidied(sheet(rows)).made, 'FY2016')]).toEqual([2]);
  });
});

test('quarters of such a year follow one another, and the title that names it is the cell', () => {
  const rows: Rows = [
    ['Blackpool Council FY 2016'],
    ['Ref', 'Indicator', 'Q1', 'Q2'],
    ['CS1', 'Reviews', 90, 95],
  ];
  expect(labelsOf(rows)).toEqual(['FY 2016 Q1', 'FY 2016 Q2']);
  const asked = tidied(sheet(rows)).problems.find(({ code }) => code === 'yearsOfTwo');
  expect(asked?.details.cells).toBe('Sheet1!A1');
});
