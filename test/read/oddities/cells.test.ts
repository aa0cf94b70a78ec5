import type { CellContent } from '../../../src/domain/grid';
import { readingsOf, sheet, tidied } from '../readingsOf';

/** One oddity of a figure's cell each: what stands there, and what the reading says. */
const cases: [string, CellContent, string][] = [
  ['a number', 12.5, '12.5'],
  ['a number as text', '12.5', '12.5'],
  ['thousands separators', '1,234', '1234'],
  ['a percentage as text', '42%', '42'],
  ['currency', '£1,250', '1250'],
  ['an exponent', '1.2e3', '1200'],
  ['a long decimal', 9.3699999999999992, '9.37'],
  ['zero is a figure', 0, '0'],
  ['suppressed, StatsWales', '[c]', 'confidential'],
  ['suppressed, older StatsWales', '*', 'confidential'],
  ['not applicable', '[z]', 'notApplicable'],
  ['not applicable, older', '.', 'notApplicable'],
  ['rounds to zero', '[low]', 'roundsToZero'],
  ['rounds to zero, DfE', 'k', 'roundsToZero'],
  ['none', '-', 'none'],
  ['unavailable', '[x]', 'unavailable'],
  ['provisional goes with its number', '12 [p]', '12 provisional'],
  ['low reliability goes with its number', '29.9(!!)', '29.9 lowReliability'],
  ['a range is no number', '<5', 'range'],
  ['a band is no number', '90-99', 'range'],
  ['an error value', '#N/A', 'error'],
  ['a division by zero', '#DIV/0!', 'error'],
  ['nothing', '', 'blank'],
  ['only spaces', '   ', 'blank'],
  ['words that are no marker', 'see note', 'unreadable'],
  ['not available in words', 'n/a', 'unavailable'],
  ['did not answer', 'dna', 'unavailable'],
];

describe('what stands in a figure’s cell', () => {
  test.each(cases)('%s', (_, content, expected) => {
    const lines = readingsOf(
      sheet([
        ['Council', 'Year', 'PM1'],
        ['Cardiff', '2015-16', 1],
        ['Swansea', '2015-16', 3],
        ['Powys', '2015-16', content],
      ]),
    );
    expect(lines.find((line) => line.startsWith('Powys'))).toBe(`Powys · PM1 · 2015-16 · ${expected} · C4`);
  });

  test('a share formatted as a percentage is 42, not 0.42', () => {
    const grid = sheet(
      [
        ['Council', 'Year', 'PM1'],
        ['Powys', '2015-16', 0.42],
      ],
      {
        formats: [
          ['@', '@', '@'],
          ['General', 'General', '0.0%'],
        ],
      },
    );
    expect(readingsOf(grid)).toEqual(['Powys · PM1 · 2015-16 · 42 · C2']);
  });

  test.each([
    ['mm:ss', 0.00138, '0:01:59'],
    ['[h]:mm', 1.5, '36:00:00'],
    ['h:mm;@', 0.25, '6:00:00'],
  ])('a time formatted “%s” is no figure in days: it is said', (format, days, shown) => {
    const rows = [
      ['Council', 'Year', 'Average wait'],
      ['Powys', '2015-16', days],
      ['Cardiff', '2015-16', 3.5],
    ];
    const plain = ['General', 'General', 'General'];
    const grid = sheet(rows, { formats: [plain, ['General', 'General', format], plain] });
    expect(readingsOf(grid)).toEqual([
      'Powys · Average wait · 2015-16 · unreadable · C2',
      'Cardiff · Average wait · 2015-16 · 3.5 · C3',
    ]);
    expect(tidied(grid).problems.map(({ code, details }) => [code, details.text])).toContainEqual([
      'cellNotUnderstood',
      shown,
    ]);
  });

  test.each([
    ['to its left', (figure: unknown, mark: unknown) => [figure, mark]],
    [
      'to its right, where the first is before all figures',
      (figure: unknown, mark: unknown) => [mark, figure],
    ],
  ])('a column of marks beside each year is of the figures %s', (_, beside) => {
    const pair = (figure: string | number, mark: string) => beside(figure, mark) as (string | number)[];
    const rows = [
      ['Reviews on time (%)'],
      ['Council', ...pair('2021-22', 'Flag'), ...pair('2022-23', 'Flag')],
      ['Cardiff', ...pair(90, '(r)'), ...pair(91, '(p)')],
      ['Powys', ...pair(80, ''), ...pair(81, '(p)')],
      ['Swansea', ...pair('', 'c'), ...pair('', 'x')],
    ];
    expect(
      readingsOf(sheet(rows)).map((line) => line.replace(/Reviews on time \(%\) · | · \w\d$/g, '')),
    ).toEqual([
      'Cardiff · 2021-22 · 90 revised',
      'Powys · 2021-22 · 80',
      'Swansea · 2021-22 · confidential',
      'Cardiff · 2022-23 · 91 provisional',
      'Powys · 2022-23 · 81 provisional',
      'Swansea · 2022-23 · unavailable',
    ]);
  });

  test('a date cell in the period’s column is the day that it shows', () => {
    const grid = sheet(
      [
        ['Council', 'As at', 'PM1'],
        ['Powys', 42825, 7],
      ],
      {
        formats: [
          ['@', '@', '@'],
          ['General', 'dd/mm/yyyy', 'General'],
        ],
      },
    );
    expect(readingsOf(grid)).toEqual(['Powys · PM1 · 2017-03-31 · 7 · C2']);
  });

  test('a sign means what the notes below the table say', () => {
    const lines = readingsOf(
      sheet([
        ['Council', 'Year', 'PM1'],
        ['Cardiff', '2015-16', 9],
        ['Powys', '2015-16', 'x'],
        [],
        ['x = number less than or equal to 5'],
      ]),
    );
    expect(lines).toContain('Powys · PM1 · 2015-16 · confidential · C3');
  });

  test('a column of marks gives the marker where there is no figure, and leaves a figure be', () => {
    const lines = readingsOf(
      sheet([
        ['Indicator', 'Authority', 'Period', 'Value', 'Mark'],
        ['PM1', 'Cardiff', '2015-16', 9, ''],
        ['PM1', 'Powys', '2015-16', '', '*'],
        ['PM1', 'Swansea', '2015-16', 4, 'rounded as published'],
        ['PM1', 'Newport', '2015-16', 5, '[p]'],
      ]),
    );
    expect(lines.sort()).toEqual([
      'Cardiff · PM1 · 2015-16 · 9 · D2',
      'Newport · PM1 · 2015-16 · 5 provisional · D5',
      'Powys · PM1 · 2015-16 · confidential · D3',
      'Swansea · PM1 · 2015-16 · 4 · D4',
    ]);
  });

  test('footnote digits glued to headings and names are not read', () => {
    const lines = readingsOf(
      sheet([
        ['Council', 'Year', 'Children seen2'],
        ['Cardiff1', '2015-16', 9],
        ['Powys', '2015-16', 8],
        [],
        ['1. Revised.'],
        ['2. Within ten days.'],
      ]),
    );
    expect(lines).toEqual([
      'Cardiff · Children seen · 2015-16 · 9 · C2',
      'Powys · Children seen · 2015-16 · 8 · C3',
    ]);
  });

  test('a provisional and a final figure of one year are kept apart', () => {
    const lines = readingsOf(
      sheet([
        ['Indicator', 'Authority', 'Period', 'Value'],
        ['PM1', 'Cardiff', '2015-16 (provisional)', 9],
        ['PM1', 'Cardiff', '2015-16', 10],
      ]),
    );
    expect(lines).toHaveLength(2);
  });

  test('two labels of one year are one period', () => {
    const lines = readingsOf(
      sheet([
        ['Indicator', 'Authority', 'Period', 'Value'],
        ['PM1', 'Cardiff', '2015-16', 9],
        ['PM1', 'Powys', '2015/16', 10],
        ['PM1', 'Swansea', 201516, 11],
      ]),
    );
    expect(lines.map((line) => line.split(' · ')[2])).toEqual(['2015-16', '2015-16', '2015-16']);
  });
});

test.each([
  ['dd/mm/yyyy', ['snapshot', 'snapshot']],
  ['mmm-yy', ['month', 'month']],
  ['yyyy', ['calendarYear']],
])('days that are shown as %s are periods as they are shown', (format, kinds) => {
  const days = [45_292, 45_323]; // 1 January and 1 February 2024
  const down = sheet(
    [['Council', 'Month', 'PM1'], ...days.map((day) => ['Cardiff', day, 5])],
    { formats: [[], ['General', format, 'General'], ['General', format, 'General']] }, // prettier-ignore
  );
  const across = sheet(
    [
      ['Council', ...days],
      ['Cardiff', 5, 6],
      ['Swansea', 5, 6],
    ],
    { formats: [['General', format, format], ['General', 'General', 'General']] }, // prettier-ignore
  );
  for (const grid of [down, across])
    expect(tidied(grid).made.figures.periods.map(({ kind }) => kind)).toEqual(kinds);
});
