import { problemCodes, readingsOf, sheet, type Rows } from '../readingsOf';

/** One oddity of layout each: the sheet as it lies there, and every reading that must come out. */
const cases: [string, Rows, string[]][] = [
  [
    'a long table: a row a reading',
    [
      ['Indicator', 'Authority', 'Period', 'Value'],
      ['PM1', 'Cardiff', '2015-16', 12.5],
      ['PM1', 'Swansea', '2015-16', 10],
    ],
    ['Cardiff · PM1 · 2015-16 · 12.5 · D2', 'Swansea · PM1 · 2015-16 · 10 · D3'],
  ],
  [
    'a long table with numerator and denominator',
    [
      ['Indicator', 'Authority', 'Period', 'Numerator', 'Denominator', 'Value'],
      ['PM1', 'Cardiff', '2015-16', 5, 40, 12.5],
    ],
    ['Cardiff · PM1 · 2015-16 · 12.5 · 5/40 · F2'],
  ],
  [
    'councils down, years across, the indicator in the title',
    [
      ['PM12: Children seen within ten days'],
      [],
      ['Council', '2014-15', '2015-16'],
      ['Cardiff', 50, 55],
      ['Swansea', 60, 65],
    ],
    [
      'Cardiff · PM12 · 2014-15 · 50 · B4',
      'Swansea · PM12 · 2014-15 · 60 · B5',
      'Cardiff · PM12 · 2015-16 · 55 · C4',
      'Swansea · PM12 · 2015-16 · 65 · C5',
    ],
  ],
  [
    'councils down, indicators across, the year in the title',
    [['Performance 2015-16'], ['Council', 'PM1', 'PM2'], ['Cardiff', 1, 2], ['Swansea', 3, 4]],
    [
      'Cardiff · PM1 · 2015-16 · 1 · B3',
      'Swansea · PM1 · 2015-16 · 3 · B4',
      'Cardiff · PM2 · 2015-16 · 2 · C3',
      'Swansea · PM2 · 2015-16 · 4 · C4',
    ],
  ],
  [
    'the year inside the heading',
    [
      ['Council', 'SW1 2010-11', 'SW1 2011-12'],
      ['Cardiff', 1, 2],
    ],
    ['Cardiff · SW1 · 2010-11 · 1 · B2', 'Cardiff · SW1 · 2011-12 · 2 · C2'],
  ],
  [
    'councils across, indicators down',
    [['Spend 2015-16'], ['Indicator', 'Cardiff', 'Swansea'], ['PM1', 1, 2], ['PM2', 3, 4]],
    [
      'Cardiff · PM1 · 2015-16 · 1 · B3',
      'Swansea · PM1 · 2015-16 · 2 · C3',
      'Cardiff · PM2 · 2015-16 · 3 · B4',
      'Swansea · PM2 · 2015-16 · 4 · C4',
    ],
  ],
  [
    'councils across, years down, the indicator in the title',
    [['PM7'], ['Year', 'Cardiff', 'Swansea'], ['2014-15', 1, 2], ['2015-16', 3, 4]],
    [
      'Cardiff · PM7 · 2014-15 · 1 · B3',
      'Swansea · PM7 · 2014-15 · 2 · C3',
      'Cardiff · PM7 · 2015-16 · 3 · B4',
      'Swansea · PM7 · 2015-16 · 4 · C4',
    ],
  ],
  [
    'year bands side by side, written once over their columns',
    [
      ['', '2014-15', '', '2015-16', ''],
      ['Council', 'PM1', 'PM2', 'PM1', 'PM2'],
      ['Cardiff', 1, 2, 3, 4],
    ],
    [
      'Cardiff · PM1 · 2014-15 · 1 · B3',
      'Cardiff · PM1 · 2015-16 · 3 · D3',
      'Cardiff · PM2 · 2014-15 · 2 · C3',
      'Cardiff · PM2 · 2015-16 · 4 · E3',
    ],
  ],
  [
    'a table that starts at row 5 and column C',
    [
      [],
      ['', '', 'Figures for the committee'],
      [],
      [],
      ['', '', 'Council', 'Year', 'PM1'],
      ['', '', 'Cardiff', '2015-16', 7],
    ],
    ['Cardiff · PM1 · 2015-16 · 7 · E6'],
  ],
  [
    'spacer rows and columns',
    [['Council', '', '2014-15', '', '2015-16'], [], ['Cardiff', '', 1, '', 2], [], ['Swansea', '', 3, '', 4]],
    [
      'Cardiff · Sheet1 · 2014-15 · 1 · C3',
      'Swansea · Sheet1 · 2014-15 · 3 · C5',
      'Cardiff · Sheet1 · 2015-16 · 2 · E3',
      'Swansea · Sheet1 · 2015-16 · 4 · E5',
    ],
  ],
  [
    'two tables on one sheet, each with its title',
    [
      ['PM1'],
      ['Council', '2014-15', '2015-16'],
      ['Cardiff', 1, 2],
      [],
      ['PM2'],
      ['Council', '2014-15', '2015-16'],
      ['Cardiff', 3, 4],
    ],
    [
      'Cardiff · PM1 · 2014-15 · 1 · B3',
      'Cardiff · PM1 · 2015-16 · 2 · C3',
      'Cardiff · PM2 · 2014-15 · 3 · B7',
      'Cardiff · PM2 · 2015-16 · 4 · C7',
    ],
  ],
  [
    'footnotes and a source below are no figures',
    [
      ['Council', '2014-15', '2015-16'],
      ['Cardiff', 1, 2],
      ['Swansea', 3, 4],
      [],
      ['Source: 2015 return'],
      ['1. Revised 2016'],
    ],
    [
      'Cardiff · Sheet1 · 2014-15 · 1 · B2',
      'Swansea · Sheet1 · 2014-15 · 3 · B3',
      'Cardiff · Sheet1 · 2015-16 · 2 · C2',
      'Swansea · Sheet1 · 2015-16 · 4 · C3',
    ],
  ],
  [
    'the country’s row stands apart',
    [
      ['Council', 'Year', 'PM1'],
      ['Wales', '2015-16', 9],
      ['Cardiff', '2015-16', 7],
    ],
    ['Cardiff · PM1 · 2015-16 · 7 · C3', 'Wales · PM1 · 2015-16 · 9 · C2'],
  ],
  [
    'numerator and denominator in neighbouring columns that say so',
    [
      ['Council', 'Year', 'PM1 numerator', 'PM1 denominator', 'PM1'],
      ['Cardiff', '2015-16', 5, 40, 12.5],
    ],
    ['Cardiff · PM1 · 2015-16 · 12.5 · 5/40 · E2'],
  ],
  [
    'a column that says which part of the reading a row is',
    [
      ['Indicator', 'Authority', 'Year', 'Part', 'Value'],
      ['PM1', 'Cardiff', '2015-16', 'Numerator', 5],
      ['PM1', 'Cardiff', '2015-16', 'Denominator', 40],
      ['PM1', 'Cardiff', '2015-16', 'Value', 12.5],
    ],
    ['Cardiff · PM1 · 2015-16 · 12.5 · 5/40 · E4'],
  ],
  [
    'several columns of words tell the rows apart',
    [
      ['Authority', 'Year', 'Group', 'Measured', 'Value'],
      ['Cardiff', '2015-16', 'Under 5', 'Seen', 5],
      ['Cardiff', '2015-16', 'Over 5', 'Seen', 6],
    ],
    ['Cardiff · Under 5 · 2015-16 · 5 · E2', 'Cardiff · Over 5 · 2015-16 · 6 · E3'],
  ],
  [
    'Welsh headings and Welsh names',
    [
      ['Dangosydd', 'Awdurdod', 'Cyfnod', 'Rhifiadur', 'Enwadur', 'Gwerth'],
      ['PM1', 'Caerdydd', '2015-16', 5, 40, 12.5],
    ],
    ['Cardiff · PM1 · 2015-16 · 12.5 · 5/40 · F2'],
  ],
  [
    'GSS codes in the place of names',
    [
      ['gss', 'year', 'code', 'value'],
      ['W06000015', '2015-16', 'PM1', 4],
    ],
    ['Cardiff · PM1 · 2015-16 · 4 · D2'],
  ],
  [
    'years as plain numbers in the headings',
    [['PM3'], ['Council', 2014, 2015], ['Cardiff', 1, 2]],
    ['Cardiff · PM3 · 2014 · 1 · B3', 'Cardiff · PM3 · 2015 · 2 · C3'],
  ],
  [
    'a header repeated for the next page',
    [
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2015-16', 7],
      ['Council', 'Year', 'PM1'],
      ['Swansea', '2015-16', 8],
    ],
    ['Cardiff · PM1 · 2015-16 · 7 · C2', 'Swansea · PM1 · 2015-16 · 8 · C4'],
  ],
];

describe('the layouts that officers have', () => {
  test.each(cases)('%s', (_, rows, expected) => {
    expect(readingsOf(sheet(rows)).sort()).toEqual([...expected].sort());
  });
});

describe('tables that mislead', () => {
  test('two tables side by side whose councils stand in another order', () => {
    const rows = [
      ['Council', '2014-15', '2015-16', '', 'Council', '2016-17', '2017-18'],
      ['Cardiff', 1, 2, '', 'Powys', 7, 8],
      ['Powys', 3, 4, '', 'Cardiff', 5, 6],
    ];
    expect(
      readingsOf(sheet(rows))
        .filter((line) => line.startsWith('Powys'))
        .map((line) => line.split(' · ').slice(2)),
    ).toEqual([
      ['2014-15', '3', 'B3'],
      ['2015-16', '4', 'C3'],
      ['2016-17', '7', 'F2'],
      ['2017-18', '8', 'G2'],
    ]);
  });

  test('a title with a source beside it is no heading', () => {
    const rows = [
      ['Return 2015-16', 'Source: StatsWales'],
      ['Council', 'PM1', 'PM2'],
      ['Cardiff', 1, 2],
      ['Powys', 3, 4],
    ];
    expect(readingsOf(sheet(rows))[0]).toBe('Cardiff · PM1 · 2015-16 · 1 · B3');
  });

  test('a column with a name of its own leaves the title to the columns that have none', () => {
    const own = (title: string): Rows => [
      [title],
      ['Council', '2014-15', '2015-16', 'Population'],
      ['Cardiff', 1, 2, 900],
    ];
    const first = sheet(own('Reviews on time (%)'));
    const second = sheet(own('Children looked after per 10,000'));
    expect(readingsOf(first, second).map((line) => line.split(' · ').slice(1, 4).join(' · '))).toEqual([
      'Reviews on time (%) · 2014-15 · 1',
      'Reviews on time (%) · 2015-16 · 2',
      'Population ·  · 900',
      'Children looked after per 10,000 · 2014-15 · 1',
      'Children looked after per 10,000 · 2015-16 · 2',
    ]);
  });

  test('a line that says whose figures they are is no indicator', () => {
    const rows = [
      ['Children looked after: rate per 10,000'],
      ['Local authority, region and England'],
      ['Council', '2014-15', '2015-16'],
      ['Cardiff', 1, 2],
    ];
    expect(readingsOf(sheet(rows))[0]).toBe(
      'Cardiff · Children looked after: rate per 10,000 · 2014-15 · 1 · B4',
    );
  });

  test('one council’s own table, named in the title', () => {
    const rows = [['Merthyr Tydfil'], ['Indicator', '2014-15', '2015-16'], ['PM1', 1, 2]];
    expect(readingsOf(sheet(rows))).toEqual([
      'Merthyr Tydfil · PM1 · 2014-15 · 1 · B3',
      'Merthyr Tydfil · PM1 · 2015-16 · 2 · C3',
    ]);
  });

  test('a council merged over its years counts for each of them; without the merge the rows are asked about', () => {
    const rows = [
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2014-15', 1],
      ['', '2015-16', 2],
    ];
    const merged = sheet(rows, { merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] });
    expect(readingsOf(merged)).toEqual([
      'Cardiff · PM1 · 2014-15 · 1 · C2',
      'Cardiff · PM1 · 2015-16 · 2 · C3',
    ]);
    expect(problemCodes(sheet(rows))).toEqual(['rowWithoutAuthority']);
  });
});

describe('merged headings', () => {
  test('a band merged over its columns counts for each of them, and a heading merged down only for its own', () => {
    const grid = sheet(
      [
        ['Council', 'Children', 'Reached the standard', ''],
        ['', '', 'Reading', 'Writing'],
        ['Cardiff', 40, 71, 61],
        ['Swansea', 30, 81, 69],
      ],
      {
        merges: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 2, columns: 1 },
          { row: 0, column: 2, rows: 1, columns: 2 },
        ],
      },
    );
    expect(readingsOf(grid).filter((line) => line.startsWith('Cardiff'))).toEqual([
      'Cardiff · Children ·  · 40 · B3',
      'Cardiff · Reached the standard – Reading ·  · 71 · C3',
      'Cardiff · Reached the standard – Writing ·  · 61 · D3',
    ]);
  });

  test('cells keep their place where the used range starts below and to the right of A1', () => {
    const grid = sheet(
      [
        ['Council', 'Year', 'PM1'],
        ['Cardiff', '2015-16', 7],
      ],
      { top: 9, left: 3 },
    );
    expect(readingsOf(grid)).toEqual(['Cardiff · PM1 · 2015-16 · 7 · F11']);
  });
});
