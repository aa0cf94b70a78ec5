import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

describe('years kept as text', () => {
  test.each<[string, Rows, string]>([
    [
      'below one row of bands',
      [
        ['', 'PM1', '', 'PM2', ''],
        ['Council', '2022', '2023', '2022', '2023'],
      ],
      'B3',
    ],
    [
      'below two, with a mark for a provisional year',
      [
        ['', 'Adults', '', 'Children', ''],
        ['', 'PM1', '', 'PM2', ''],
        ['Council', '2022', '2023 [p]', '2022', '2023 [p]'],
      ],
      'B4',
    ],
  ])('are headings %s', (_, header, cell) => {
    const grid = sheet([...header, ['Cardiff', 1, 2, 3, 4], ['Powys', 5, 6, 7, 8]]);
    const readings = readingsOf(grid).filter((line) => line.startsWith('Cardiff'));
    expect(readings[0]).toMatch(new RegExp(`^Cardiff · .*PM1 · 2022 · 1 · ${cell}$`));
    expect(readings.map((line) => line.split(' · ').slice(2, 4).join(' '))).toEqual([
      '2022 1',
      expect.stringMatching(/^2023.* 2$/),
      '2022 3',
      expect.stringMatching(/^2023.* 4$/),
    ]);
    expect(problemCodes(grid)).toEqual([]);
  });
});

describe('a second row of headings below one that names its columns', () => {
  const cases: [string, Rows, string[]][] = [
    [
      'words under the years, none under the councils',
      [
        ['Area code', 'Area', '2021-22', '', '2022-23', ''],
        ['', '', 'Admissions', 'Leavers', 'Admissions', 'Leavers'],
        ['W06000015', 'Cardiff', 1, 2, 3, 4],
      ],
      [
        'Cardiff · Admissions · 2021-22 · 1 · C3',
        'Cardiff · Admissions · 2022-23 · 3 · E3',
        'Cardiff · Leavers · 2021-22 · 2 · D3',
        'Cardiff · Leavers · 2022-23 · 4 · F3',
      ],
    ],
    [
      'years under words for the parts of a reading',
      [
        ['Council', 'Number', '', 'Percentage', ''],
        ['', '2021-22', '2022-23', '2021-22', '2022-23'],
        ['Cardiff', 1, 2, 3, 4],
      ],
      [
        'Cardiff · Number · 2021-22 · 1 · B3',
        'Cardiff · Number · 2022-23 · 2 · C3',
        'Cardiff · Percentage · 2021-22 · 3 · D3',
        'Cardiff · Percentage · 2022-23 · 4 · E3',
      ],
    ],
    [
      'the councils’ heading and the years under two words for parts',
      [
        ['', 'Rate', '', 'Denominator'],
        ['Council', '2021-22', '2022-23', '2022-23'],
        ['Cardiff', 28.5, 57.8, 218],
      ],
      ['Cardiff · Sheet1 · 2021-22 · 28.5 · B3', 'Cardiff · Sheet1 · 2022-23 · 57.8 · /218 · C3'],
    ],
  ];
  test.each(cases)('%s', (_, rows, expected) => {
    const grid = sheet(rows);
    expect(readingsOf(grid).sort()).toEqual([...expected].sort());
    expect(problemCodes(grid)).toEqual([]);
  });

  test('with the councils’ headings merged over both rows', () => {
    const [, rows, expected] = cases[0] ?? ['', [], []];
    const merges = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 4, rows: 1, columns: 2 },
    ];
    expect(readingsOf(sheet(rows, { merges })).sort()).toEqual([...expected].sort());
  });

  test('a first row of words alone is a row, not a header', () => {
    const rows = [
      ['Council', 'Year', 'PM1', 'PM2'],
      ['Cardiff', '2015-16', 'see note', 'see note'],
      ['Powys', '2015-16', 1, 2],
    ];
    expect(readingsOf(sheet(rows)).filter((line) => line.startsWith('Cardiff'))).toHaveLength(2);
  });

  test('nor is a first row of words in a table of words whose first cells are blank', () => {
    const register = sheet([
      ['Code', 'Title', 'Polarity', 'Unit'],
      ['', 'Reviews on time', 'High', 'per cent'],
      ['PM1', 'Reviews', 'High', 'per cent'],
    ]);
    const figures = sheet(
      [
        ['Council', 'Year', 'Reviews on time'],
        ['Cardiff', '2015-16', 1],
      ],
      { sheet: 'Figures' },
    );
    expect(tidied(figures, register).made.figures.indicators[0]?.polarity).toBe('higherIsBetter');
  });
});

describe('years of two digits each, with a dash', () => {
  test.each<[string, Rows]>([
    ['one row of headings', [['PM1'], ['Council', '21-22', '22-23', '23–24']]],
    [
      'below a band',
      [
        ['', 'PM1', '', ''],
        ['Council', '21-22', '22-23', '23-24'],
      ],
    ],
    [
      'below the councils’ heading',
      [
        ['Council', 'PM1', '', ''],
        ['', '21-22', '22-23', '23-24'],
      ],
    ],
  ])('are years where they follow one another: %s', (_, header) => {
    const grid = sheet([...header, ['Cardiff', 1, 2, 3]]);
    expect(readingsOf(grid)).toEqual([
      'Cardiff · PM1 · 2021-22 · 1 · B3',
      'Cardiff · PM1 · 2022-23 · 2 · C3',
      'Cardiff · PM1 · 2023-24 · 3 · D3',
    ]);
    expect(problemCodes(grid)).toEqual([]);
  });

  test('are ages where they do not', () => {
    const grid = sheet([['In work, 2015-16'], ['Council', '16-17', '18-24'], ['Cardiff', 1, 2]]);
    expect(readingsOf(grid)).toEqual([
      'Cardiff · 16-17 · 2015-16 · 1 · B3',
      'Cardiff · 18-24 · 2015-16 · 2 · C3',
    ]);
    const pairs = sheet([['In work, 2015-16'], ['Council', '16-17', '18-19'], ['Cardiff', 1, 2]]);
    expect(readingsOf(pairs)).toContain('Cardiff · 18-19 · 2015-16 · 2 · C3');
    const mixed = sheet([['In work, 2015-16'], ['Council', '16-17', '17-18', '18-24'], ['Cardiff', 1, 2, 3]]);
    expect(readingsOf(mixed)[0]).toBe('Cardiff · 16-17 · 2015-16 · 1 · B3');
  });

  test('one alone may be either: the officer is asked for the year', () => {
    const grid = sheet([['PM1'], ['Council', '22-23'], ['Cardiff', 1], ['Powys', 2]]);
    expect(readingsOf(grid)).toHaveLength(2);
    expect(problemCodes(grid)).toEqual(['periodNotKnown']);
  });

  test('ranges in the place of figures are no years', () => {
    const grid = sheet([
      ['Council', 'PM1 2014-15', 'PM1 2015-16'],
      ['Cardiff', '90-99', '<5'],
      ['Powys', 1, 2],
    ]);
    expect(readingsOf(grid)[0]).toBe('Cardiff · PM1 · 2014-15 · range · B2');
  });
});
