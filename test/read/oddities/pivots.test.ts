import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

const councils: Rows = [
  ['Cardiff', 1, 2, 3],
  ['Powys', 4, 5, 9],
];
const total = ['Grand Total', 5, 7, 12];

/** What stands in the sheet for Powys. */
const ofPowys = (rows: Rows): string[] => readingsOf(sheet(rows)).filter((line) => line.startsWith('Powys'));

describe('a pivot table that was pasted as values', () => {
  test.each<[string, Rows, string[]]>([
    [
      'with years across: its labels are no name',
      [
        ['Sum of Value', 'Column Labels'],
        ['Row Labels', '2014-15', '2015-16', 'Grand Total'],
        ...councils,
        total,
      ],
      ['Powys · Sheet1 · 2014-15 · 4 · B4', 'Powys · Sheet1 · 2015-16 · 5 · C4'],
    ],
    [
      'with years across, of a field with a name',
      [
        ['Sum of SW1', 'Column Labels'],
        ['Row Labels', '2014-15', '2015-16', 'Grand Total'],
        ...councils,
        total,
      ],
      ['Powys · SW1 · 2014-15 · 4 · B4', 'Powys · SW1 · 2015-16 · 5 · C4'],
    ],
    [
      'with years across, its labels renamed',
      [['Average of Value', 'Year'], ['Council', '2014-15', '2015-16', 'Grand Total'], ...councils, total],
      ['Powys · Sheet1 · 2014-15 · 4 · B4', 'Powys · Sheet1 · 2015-16 · 5 · C4'],
    ],
    [
      'with a filter above it',
      [
        ['Year', '2015-16'],
        [],
        ['Row Labels', 'Sum of SW1', 'Average of SW2', '(blank)'],
        ...councils,
        total,
      ],
      ['Powys · SW1 · 2015-16 · 4 · B5', 'Powys · SW2 · 2015-16 · 5 · C5'],
    ],
    [
      'with counts of its rows',
      [['Figures of 2015-16'], ['Row Labels', 'Sum of Value', 'Count of Value'], ...councils, total],
      ['Powys · Figures of · 2015-16 · 4 · B4'],
    ],
    [
      'with councils across: empty names and totals are no indicators',
      [
        ['Figures of 2015-16'],
        ['Sum of Value', 'Column Labels'],
        ['Row Labels', 'Cardiff', 'Powys', 'Grand Total'],
        ['SW1', 1, 4, 5],
        ['(blank)', 7, 8, 15],
        ['Grand Total', 8, 12, 20],
      ],
      ['Powys · SW1 · 2015-16 · 4 · C4'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(ofPowys(rows)).toEqual(expected);
  });

  test.each<[string, Rows]>([
    [
      'years below each council',
      [
        ['Cardiff', 3],
        ['2014-15', 1],
        ['2015-16', 2],
        ['Powys', 9],
        ['2014-15', 4],
        ['2015-16', 5],
      ],
    ],
    [
      'councils below each year',
      [
        ['2014-15', 5],
        ['Cardiff', 1],
        ['Powys', 4],
        ['2015-16', 7],
        ['Cardiff', 2],
        ['Powys', 5],
      ],
    ],
  ])('that stands nested in one column is refused, with what to do: %s', (_, rows) => {
    const pivot = sheet([['Row Labels', 'Sum of Value'], ...rows, ['Grand Total', 12]]);
    expect(readingsOf(pivot)).toEqual([]);
    expect(problemCodes(pivot)).toEqual(['nestedPivot']);
    expect(tidied(pivot).made.tables.map(({ layout }) => layout)).toEqual(['none']);
  });
});

test('rows that name no council are said with how many there are', () => {
  const rows = [
    ['Council', 'Year', 'PM1'],
    ['Cardiff', '2014-15', 1],
    ['', '2015-16', 2],
    ['', '2016-17', 3],
  ];
  const { problems } = tidied(sheet(rows));
  expect(problems.find(({ code }) => code === 'rowWithoutAuthority')?.details).toEqual({ count: 2 });
});
