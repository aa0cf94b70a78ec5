import { columnKey } from '../../../src/domain/correction';
import { readAndTidy } from '../../../src/assess';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

/** Readings without their cells. */
const figuresOf = (rows: Rows, name = 'Sheet1'): string[] =>
  readingsOf(sheet(rows, { sheet: name })).map((line) => line.split(' · ').slice(0, 4).join(' · '));
const targetsOf = (rows: Rows, name = 'Sheet1'): string[] =>
  tidied(sheet(rows, { sheet: name })).made.targets.map(
    ({ indicator, period, value, at }) =>
      `${indicator} · ${period ?? ''} · ${String(value)} · row ${String(at.row + 1)}`,
  );

describe('rows of targets among rows of figures', () => {
  test.each([
    ['Type', 'Actual', 'Target'],
    ['Measure', 'Actual', 'Target'],
    ['Series', 'Result', 'Targets'],
    ['Data', 'Outturn', 'Annual target'],
    ['Data type', 'Actual', 'Target'],
    ['Figure type', 'Actual', 'Plan'],
    ['', 'Actual', 'Target'],
    ['Math', 'Gwirioneddol', 'Targed'],
  ])('under “%s”, %s is the figure and %s its target', (heading, actual, target) => {
    const rows: Rows = [
      ['Cardiff Council scorecard'],
      ['Indicator', heading, '2022-23', '2023-24'],
      ['Reviews on time', actual, 80, 82],
      ['Reviews on time', target, 85, 86],
      ['Calls answered', actual, 70, 72],
      ['Calls answered', target, 75, 76],
    ];
    expect(figuresOf(rows)).toEqual([
      'Cardiff · Reviews on time · 2022-23 · 80',
      'Cardiff · Reviews on time · 2023-24 · 82',
      'Cardiff · Calls answered · 2022-23 · 70',
      'Cardiff · Calls answered · 2023-24 · 72',
    ]);
    expect(targetsOf(rows)).toEqual([
      'Reviews on time · 2022-23 · 85 · row 4',
      'Reviews on time · 2023-24 · 86 · row 4',
      'Calls answered · 2022-23 · 75 · row 6',
      'Calls answered · 2023-24 · 76 · row 6',
    ]);
    expect(problemCodes(sheet(rows))).toEqual([]);
  });

  test('are the indicator’s of a row above where its name is written once', () => {
    const rows: Rows = [
      ['Cardiff Council 2023-24'],
      ['Indicator', 'Data', 'Q1', 'Q2'],
      ['Reviews', 'Actual', 80, 82],
      ['', 'Target', 85, 86],
    ];
    expect(figuresOf(rows)).toEqual([
      'Cardiff · Reviews · 2023-24 Q1 · 80',
      'Cardiff · Reviews · 2023-24 Q2 · 82',
    ]);
    expect(targetsOf(rows)).toEqual([
      'Reviews · 2023-24 Q1 · 85 · row 4',
      'Reviews · 2023-24 Q2 · 86 · row 4',
    ]);
  });

  test.each<[string, Rows, string]>([
    [
      'a row a reading',
      [
        ['Council', 'Indicator', 'Type', 'Year', 'Value'],
        ['Cardiff', 'Reviews', 'Actual', '2023-24', 80],
        ['Cardiff', 'Reviews', 'Target', '2023-24', 85],
      ],
      'Sheet1',
    ],
    [
      'indicators across',
      [
        ['Council', 'Year', 'Type', 'Reviews'],
        ['Cardiff', '2023-24', 'Actual', 80],
        ['Cardiff', '2023-24', 'Target', 85],
      ],
      'Sheet1',
    ],
    [
      'the sheet named after the indicator',
      [
        ['Council', 'Type', '2023-24'],
        ['Cardiff', 'Actual', 80],
        ['Cardiff', 'Target', 85],
      ],
      'Reviews',
    ],
    [
      '“Target” below the name',
      [['Cardiff Council'], ['Indicator', '2023-24'], ['Reviews', 80], ['Target', 85]],
      'S',
    ],
    [
      '“Target” behind the name',
      [['Cardiff Council'], ['Indicator', '2023-24'], ['Reviews', 80], ['Reviews – target', 85]],
      'S',
    ],
  ])('are found in every layout: %s', (_, rows, name) => {
    expect(figuresOf(rows, name)).toEqual(['Cardiff · Reviews · 2023-24 · 80']);
    expect(targetsOf(rows, name).map((line) => line.split(' · row')[0])).toEqual(['Reviews · 2023-24 · 85']);
  });

  test('of several councils are taken where they agree, and said where they do not', () => {
    const rows = (swansea: number): Rows => [
      ['Council', 'Indicator', 'Type', '2023-24'],
      ['Cardiff', 'Reviews', 'Actual', 80],
      ['Cardiff', 'Reviews', 'Target', 85],
      ['Swansea', 'Reviews', 'Actual', 81],
      ['Swansea', 'Reviews', 'Target', swansea],
    ];
    expect(targetsOf(rows(85))).toEqual(['Reviews · 2023-24 · 85 · row 3']);
    expect(targetsOf(rows(90))).toEqual([]);
    expect(problemCodes(sheet(rows(90)))).toEqual(['targetRowsDiffer']);
  });

  test('are of the section that they stand in', () => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Indicator', 'Type', '2023-24'],
      ['Children'],
      ['Reviews', 'Actual', 80],
      ['Reviews', 'Target', 85],
      ['Adults'],
      ['Reviews', 'Actual', 70],
      ['Reviews', 'Target', 75],
    ];
    expect(targetsOf(rows)).toEqual([
      'Reviews – Children · 2023-24 · 85 · row 5',
      'Reviews – Adults · 2023-24 · 75 · row 8',
    ]);
  });

  test('of an indicator without figures are said, and make none', () => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Indicator', 'Type', '2023-24'],
      ['Reviews', 'Actual', 80],
      ['Calls', 'Target', 85],
    ];
    expect(tidied(sheet(rows)).made.figures.indicators.map(({ code }) => code)).toEqual(['Reviews']);
    expect(problemCodes(sheet(rows))).toEqual(['targetWithoutIndicator']);
  });

  test('of a time without figures bring no new time', () => {
    const rows: Rows = [
      ['Council', 'Indicator', 'Type', 'Year', 'Value'],
      ['Cardiff', 'Reviews', 'Actual', '2023-24', 80],
      ['Cardiff', 'Reviews', 'Target', '2024-25', 85],
    ];
    expect(tidied(sheet(rows)).made.figures.periods.map(({ label }) => label)).toEqual(['2023-24']);
    expect(targetsOf(rows)).toEqual(['Reviews · 2024-25 · 85 · row 3']);
  });

  test.each([
    'Forecast',
    'Benchmark',
    'Previous',
    'Previous year',
    'Wales average',
    'Variance to target',
    'Llynedd',
  ])('“%s” is no indicator either, and it is said', (word) => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Indicator', 'Type', '2023-24'],
      ['Reviews', 'Actual', 80],
      ['Reviews', word, 85],
    ];
    expect(figuresOf(rows)).toEqual(['Cardiff · Reviews · 2023-24 · 80']);
    const { problems } = tidied(sheet(rows));
    expect(problems.filter(({ code }) => code !== 'polarityNotSaid')).toMatchObject([
      { code: 'sideRowsNotRead', at: { row: 3, column: 1 }, details: { rows: `“${word}”` } },
    ]);
  });
});

describe('a column that says something else', () => {
  test.each([
    ['Type', 'Male', 'Female'],
    ['Measure', 'Number', 'Percentage'],
    ['Type', 'Actual', 'Adjusted'],
    ['Series', 'Target group seen', 'Actual'],
    ['Country of birth', 'Wales', 'Elsewhere'],
  ])('“%s” of %s and %s keeps both', (heading, one, other) => {
    const rows: Rows = [
      ['Council', 'Indicator', heading, 'Year', 'Value'],
      ['Cardiff', 'Reviews', one, '2023-24', 80],
      ['Cardiff', 'Reviews', other, '2023-24', 85],
    ];
    expect(figuresOf(rows)).toHaveLength(2);
  });

  test('is read as the officer says', () => {
    const rows: Rows = [
      ['Council', 'Indicator', 'Type', 'Year', 'Value'],
      ['Cardiff', 'Reviews', 'Actual', '2023-24', 80],
      ['Cardiff', 'Reviews', 'Target', '2023-24', 85],
    ];
    const place = { sheet: 'Sheet1', heading: 'Council', number: 1 };
    const typed = new Map([[columnKey(place, 'Type', 1), new Map([['first', 'Indicator']])]]);
    const setup = { id: 'setup' as const, part: '', name: 'Setup', entries: typed };
    const { figures } = readAndTidy([sheet(rows)], jointReview, [setup]).made;
    expect(figures.indicators.map(({ code }) => code)).toEqual(['Reviews – Actual', 'Reviews – Target']);
  });
});

test.each(['Forecast', 'Forecast 2023-24', 'Benchmark', 'Rhagolwg'])(
  'a column “%s” beside figures is no indicator',
  (heading) => {
    const rows: Rows = [['Cardiff Council'], ['Indicator', '2023-24', heading], ['Reviews', 80, 85]];
    expect(figuresOf(rows)).toEqual(['Cardiff · Reviews · 2023-24 · 80']);
    expect(problemCodes(sheet(rows))).toEqual(['sideColumnsNotRead']);
  },
);
