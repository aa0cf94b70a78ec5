import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

/** Readings without their council and their cells. */
const figuresOf = (rows: Rows, name = 'Calls'): string[] =>
  readingsOf(sheet(rows, { sheet: name })).map((line) => line.split(' · ').slice(1, 4).join(' · '));
const codesOf = (rows: Rows): string[] => problemCodes(sheet(rows, { sheet: 'Calls' }));

describe('quarters across', () => {
  test('are of the year in the title above the table', () => {
    const table = sheet([
      ['Performance scorecard 2024/25'],
      [],
      ['Indicator', 'Council', 'Q1', 'Q2'],
      ['Reviews on time', 'Cardiff', 90.1, 91.2],
      ['Reviews on time', 'Swansea', 80.1, 81.2],
    ]);
    expect(readingsOf(table).sort()).toEqual([
      'Cardiff · Reviews on time · 2024/25 Q1 · 90.1 · C4',
      'Cardiff · Reviews on time · 2024/25 Q2 · 91.2 · D4',
      'Swansea · Reviews on time · 2024/25 Q1 · 80.1 · C5',
      'Swansea · Reviews on time · 2024/25 Q2 · 81.2 · D5',
    ]);
    expect(problemCodes(table)).toEqual([]);
  });

  test('are of the year written once above them, in Welsh too', () => {
    const lines = readingsOf(
      sheet(
        [
          ['', '2023-24', '', '2024-25', ''],
          ['Cyngor', 'Ch1', 'Ch2', 'Ch1', 'Ch2'],
          ['Caerdydd', 1, 2, 3, 4],
          ['Abertawe', 5, 6, 7, 8],
        ],
        { sheet: 'Adolygiadau' },
      ),
    );
    expect(lines.map((line) => line.replace('Adolygiadau · ', '')).sort()).toEqual([
      'Cardiff · 2023-24 Ch1 · 1 · B3',
      'Cardiff · 2023-24 Ch2 · 2 · C3',
      'Cardiff · 2024-25 Ch1 · 3 · D3',
      'Cardiff · 2024-25 Ch2 · 4 · E3',
      'Swansea · 2023-24 Ch1 · 5 · B4',
      'Swansea · 2023-24 Ch2 · 6 · C4',
      'Swansea · 2024-25 Ch1 · 7 · D4',
      'Swansea · 2024-25 Ch2 · 8 · E4',
    ]);
  });

  test('are the questions of a survey where there is a fifth', () => {
    const [first] = readingsOf(
      sheet([
        ['Survey 2024/25'],
        [],
        ['Council', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5'],
        ['Cardiff', 1, 2, 3, 4, 5],
        ['Swansea', 1, 2, 3, 4, 5],
      ]),
    );
    expect(first).toBe('Cardiff · Q1 · 2024/25 · 1 · B4');
  });
});

describe('a column of years beside quarters or months', () => {
  test.each([
    [
      ['Q1', 'Q2'],
      ['2022/23 Q1', '2022/23 Q2', '2023/24 Q1', '2023/24 Q2'],
    ],
    [
      ['Ch1', 'Ch2'],
      ['2022/23 Ch1', '2022/23 Ch2', '2023/24 Ch1', '2023/24 Ch2'],
    ],
    [
      ['Dec', 'Jan'],
      ['2022/23 Dec', '2022/23 Jan', '2023/24 Dec', '2023/24 Jan'],
    ],
  ])('says of which year %s are', (parts, periods) => {
    const rows: Rows = [
      ['Indicator', 'Council', 'Year', ...parts],
      ['Reviews', 'Cardiff', '2022/23', 1, 2],
      ['Reviews', 'Cardiff', '2023/24', 3, 4],
    ];
    expect(figuresOf(rows)).toEqual(periods.map((period, at) => `Reviews · ${period} · ${String(at + 1)}`));
    expect(codesOf(rows)).toEqual([]);
  });

  test('gives months their days: January is of the year after', () => {
    const rows: Rows = [
      ['Council', 'Year', 'Dec', 'Jan'],
      ['Cardiff', '2022/23', 1, 2],
    ];
    const { periods } = tidied(sheet(rows)).made.figures;
    expect(periods.map(({ start }) => start)).toEqual(['2022-12-01', '2023-01-01']);
  });

  test('leaves a column of the whole year to the year', () => {
    const rows: Rows = [
      ['Indicator', 'Council', 'Year', 'Q1', 'Q2', 'Outturn'],
      ['Reviews', 'Cardiff', '2022/23', 1, 2, 3],
    ];
    expect(figuresOf(rows)).toContain('Reviews · 2022/23 · 3');
  });

  test('may stand across, with quarters or months down', () => {
    const rows: Rows = [
      ['Cardiff Council – Calls answered'],
      ['Quarter', '2022/23', '2023/24'],
      ['Q1', 1, 2],
      ['Q2', 3, 4],
    ];
    expect(figuresOf(rows).map((line) => line.split(' · ').slice(1).join(' · '))).toEqual([
      '2022/23 Q1 · 1',
      '2022/23 Q2 · 3',
      '2023/24 Q1 · 2',
      '2023/24 Q2 · 4',
    ]);
  });
});

describe('the year and the quarter of a row in columns of their own', () => {
  test.each<[string, Rows]>([
    [
      'Financial Quarter',
      [
        ['Council', 'Indicator', 'Financial Year', 'Financial Quarter', 'Value'],
        ['Cardiff', 'Calls', '2023/24', 'Q2', 1],
      ],
    ],
    [
      'of numbers',
      [
        ['Council', 'Indicator', 'Year', 'Quarter', 'Value'],
        ['Cardiff', 'Calls', '2023/24', 2, 1],
      ],
    ],
    [
      'in words',
      [
        ['Council', 'Indicator', 'Year', 'Quarter', 'Value'],
        ['Cardiff', 'Calls', '2023/24', 'Second quarter', 1],
      ],
    ],
    [
      'with its month',
      [
        ['Council', 'Indicator', 'Year', 'Quarter', 'Month', 'Value'],
        ['Cardiff', 'Calls', '2023/24', 'Q2', 'July', 1],
      ],
    ],
  ])('make one period: %s', (_, rows) => {
    const { periods } = tidied(sheet(rows)).made.figures;
    expect(periods.map(({ start }) => start)).toEqual(['2023-07-01']);
    expect(codesOf(rows)).toEqual([]);
  });

  test('are told by what stands in them, whatever is their heading', () => {
    const rows: Rows = [
      ['Council', 'Indicator', 'Year', 'Part', 'Value'],
      ['Cardiff', 'Calls', '2023/24', 'Q1', 1],
      ['Cardiff', 'Calls', '2023/24', 'Q2', 2],
    ];
    const headed = (heading: string): Rows =>
      rows.map((row, at) => (at === 0 ? row.map((text) => (text === 'Part' ? heading : text)) : row));
    expect(figuresOf(headed('Reported in'))).toEqual(['Calls · 2023/24 Q1 · 1', 'Calls · 2023/24 Q2 · 2']);
  });

  test('are left out and said where the year is written once for several rows', () => {
    const rows: Rows = [
      ['Reviews'],
      ['Year', 'Quarter', 'Cardiff'],
      ['2022-23', 'Q1', 1],
      ['', 'Q2', 2],
      ['2023-24', 'Q1', 3],
      ['', 'Q2', 4],
    ];
    expect(figuresOf(rows)).toEqual(['Reviews · 2022-23 Q1 · 1', 'Reviews · 2023-24 Q1 · 3']);
    expect(codesOf(rows)).toEqual(['rowWithoutPeriod']);
  });

  test('are of the year in the title where there is none beside them', () => {
    const rows: Rows = [
      ['Cardiff Council 2023/24'],
      ['Quarter', 'Month', 'Calls'],
      ['Q1', 'April', 1],
      ['', 'May', 2],
    ];
    expect(figuresOf(rows)).toEqual(['Calls · 2023/24 April · 1', 'Calls · 2023/24 May · 2']);
  });
});

describe('a column of the whole year beside quarters', () => {
  test.each(['Year end', 'Total', 'Full year', 'Annual outturn', 'Cyfanswm'])(
    '“%s” is of the year in the title',
    (heading) => {
      const rows: Rows = [
        ['Cardiff Council 2023/24'],
        ['Indicator', 'Q1', 'Q2', heading],
        ['Calls', 1, 2, 3],
      ];
      expect(figuresOf(rows)).toContain('Calls · 2023/24 · 3');
      expect(codesOf(rows)).toEqual([]);
    },
  );

  test('is of the band above it, or of the year of its row', () => {
    const band: Rows = [
      ['', '2022/23', '', '', '2023/24'],
      ['Council', 'Q1', 'Q2', 'Total', 'Q1'],
      ['Cardiff', 1, 2, 3, 4],
    ];
    expect(figuresOf(band)).toContain('Calls · 2022/23 · 3');
    const beside: Rows = [
      ['Indicator', 'Council', 'Year', 'Q1', 'Q2', 'Total'],
      ['Reviews', 'Cardiff', '2022/23', 1, 2, 3],
    ];
    expect(figuresOf(beside)).toContain('Reviews · 2022/23 · 3');
  });
});

test.each([
  ['1st Quarter', '2nd Quarter'],
  ['First quarter', 'Second quarter'],
  ['Quarter One', 'Quarter Two'],
  ['Chwarter cyntaf', 'Ail chwarter'],
])('%s and %s are quarters', (...headings) => {
  const rows: Rows = [['Cardiff Council 2023/24'], ['Indicator', ...headings], ['Calls', 1, 2]];
  const { made } = tidied(sheet(rows));
  expect(made.figures.periods.map(({ start }) => start)).toEqual(['2023-04-01', '2023-07-01']);
  expect(made.figures.indicators.map(({ code }) => code)).toEqual(['Calls']);
});

test('“First quarter 2023/24” in a title is no whole year', () => {
  const rows: Rows = [['Cardiff Council – first quarter 2023/24'], ['Indicator', 'Value'], ['Calls', 1]];
  expect(tidied(sheet(rows)).made.figures.periods).toMatchObject([{ kind: 'quarter', start: '2023-04-01' }]);
});

test('a title that is a council’s name and no more names no indicator', () => {
  const rows: Rows = [['Cardiff Council'], ['Quarter', '2023-24'], ['Q1', 1], ['Q2', 2]];
  expect(figuresOf(rows)).toEqual(['Calls · 2023-24 Q1 · 1', 'Calls · 2023-24 Q2 · 2']);
});

test('a row “Total” among quarters down is of the year, a row “Target” is of no time, and it is said', () => {
  const rows: Rows = [
    ['Cardiff Council – Calls answered'],
    ['Quarter', '2023/24'],
    ['Q1', 1],
    ['Q2', 2],
    ['Total', 3],
    ['Target', 4],
  ];
  expect(figuresOf(rows).map((line) => line.split(' · ').slice(1).join(' · '))).toEqual([
    '2023/24 Q1 · 1',
    '2023/24 Q2 · 2',
    '2023/24 · 3',
    'Target · 4',
  ]);
  expect(codesOf(rows)).toEqual(['periodUnclear']);
});

describe('months', () => {
  test('are of the band of years above them', () => {
    const rows: Rows = [
      ['', '2022/23', '', '2023/24', ''],
      ['Council', 'Apr', 'May', 'Apr', 'May'],
      ['Cardiff', 1, 2, 3, 4],
    ];
    expect(figuresOf(rows)).toEqual([
      'Calls · 2022/23 Apr · 1',
      'Calls · 2022/23 May · 2',
      'Calls · 2023/24 Apr · 3',
      'Calls · 2023/24 May · 4',
    ]);
  });

  test('down the rows are of the year in the title', () => {
    const rows: Rows = [['Cardiff Council 2023/24'], ['Month', 'Calls answered'], ['April', 1], ['March', 2]];
    expect(figuresOf(rows)).toEqual([
      'Calls answered · 2023/24 April · 1',
      'Calls answered · 2023/24 March · 2',
    ]);
  });

  describe('down the rows from April to March', () => {
    const run = ['April', 'September', 'December', 'January', 'March'];
    const months = (order: readonly string[], ...years: readonly string[]): string[] =>
      years.flatMap((year) => order.map((month) => `${year} ${month}`));
    const periodsOf = (rows: Rows, name?: string): string[] =>
      tidied(sheet(rows, name === undefined ? {} : { sheet: name })).made.figures.periods.map(
        ({ label }) => label,
      );
    const down = (order: readonly string[]): Rows => order.map((month, at) => [month, at]);

    test.each<[string, Rows, string]>([
      ['the title', [['Cardiff Council 2023'], ['Month', 'Calls'], ...down(run)], 'Sheet1'],
      ['the sheet’s name', [['Cardiff Council'], ['Month', 'Calls'], ...down(run)], '2023'],
      ['the heading', [['Cardiff Council – Calls'], ['Month', '2023'], ...down(run)], 'Sheet1'],
      [
        'each row',
        [['Cardiff Council'], ['Year', 'Month', 'Calls'], ...run.map((month, at) => [2023, month, at])],
        'Sheet1',
      ],
      [
        'the title, latest first',
        [['Cardiff Council 2023'], ['Month', 'Calls'], ...down([...run].reverse())],
        'Sheet1',
      ],
    ])('“2023” in %s is the financial year, and it is said', (_, rows, name) => {
      expect(periodsOf(rows, name)).toEqual(months(run, '2023-24'));
      expect(problemCodes(sheet(rows, { sheet: name }))).toEqual(['yearsFromApril']);
    });

    test.each([
      ['January to December', ['January', 'March', 'April', 'December']],
      ['the alphabet', ['April', 'December', 'January', 'March', 'May']],
      ['April to December', ['April', 'December']],
    ])('“2023” stays the calendar year where the months follow %s', (_, order) => {
      const rows: Rows = [['Cardiff Council 2023'], ['Month', 'Calls'], ...down(order)];
      expect(new Set(periodsOf(rows))).toEqual(new Set(months(order, '2023')));
      expect(problemCodes(sheet(rows))).toEqual([]);
    });

    test('years in the rows that change in January are the calendar’s', () => {
      const rows: Rows = [
        ['Cardiff Council'],
        ['Year', 'Month', 'Calls'],
        ...['April', 'December'].map((month) => [2023, month, 1]),
        ...['January', 'March'].map((month) => [2024, month, 1]),
      ];
      expect(periodsOf(rows)).toEqual(['2023 April', '2023 December', '2024 January', '2024 March']);
    });

    test('a row “Total” is of that year', () => {
      const rows: Rows = [
        ['Cardiff Council 2023-24'],
        ['Quarter', 'Calls'],
        ['Q1', 1],
        ['Q2', 2],
        ['Total', 3],
      ];
      expect(periodsOf(rows)).toEqual(['2023-24 Q1', '2023-24 Q2', '2023-24']);
    });
  });

  test('from April to March are not of one calendar year, and the officer is asked', () => {
    const rows: Rows = [
      ['Council', 'Year', 'Apr', 'Jan'],
      ['Cardiff', '2023', 1, 2],
    ];
    expect(figuresOf(rows)).toEqual(['Apr · 2023 · 1', 'Jan · 2023 · 2']);
    expect(codesOf(rows)).toEqual(['partsWithoutYear']);
  });
});

describe('the headings of quarters', () => {
  const scorecard = (title: string, ...headings: string[]): Rows => [
    [title],
    ['Ref', 'Indicator', ...headings],
    ['CS1', 'Reviews', ...headings.map((_, at) => 90 + at)],
    ['CS2', 'Visits', ...headings.map((_, at) => 80 + at)],
  ];
  const firstOf = (...of: Parameters<typeof scorecard>): string[] =>
    figuresOf(scorecard(...of)).filter((line) => line.startsWith('CS1'));

  test.each([
    ['with their months', ['Q1 (Apr-Jun)', 'Q2 (Jul-Sep)'], ['2024/25 Q1 (Apr-Jun)', '2024/25 Q2 (Jul-Sep)']],
    ['with a word', ['Q1 Actual', 'Q2 Actual'], ['2024/25 Q1', '2024/25 Q2']],
    ['with the year', ['Q1 24-25', 'Q2 24-25'], ['Q1 24-25', 'Q2 24-25']],
    ['with FY', ['Q1 FY24/25', 'Q2 FY24/25'], ['Q1 FY24/25', 'Q2 FY24/25']],
  ])('are read %s', (_, headings, periods) => {
    expect(firstOf('Blackpool Council 2024/25', ...headings)).toEqual(
      periods.map((period, at) => `CS1 · ${period} · ${String(90 + at)}`),
    );
  });

  test('keep a target beside them apart from the figures', () => {
    const headings = ['Q1 Actual', 'Q1 Target', 'Q2 Actual', 'Q2 Target'];
    expect(firstOf('Blackpool Council 2024/25', ...headings)).toEqual([
      'CS1 · 2024/25 Q1 · 90',
      'CS1 · 2024/25 Q2 · 92',
    ]);
  });

  test('are of the year of the quarter in the title', () => {
    expect(firstOf('Blackpool Council – Quarter 2 2024/25', 'Q1', 'Q2')).toEqual([
      'CS1 · 2024/25 Q1 · 90',
      'CS1 · 2024/25 Q2 · 91',
    ]);
  });

  test.each(['Blackpool Council – September 2024', 'Blackpool Council at 30 September 2024'])(
    'are asked about where the title says no year: %s',
    (title) => {
      expect(codesOf(scorecard(title, 'Q1', 'Q2'))).toEqual(['partsWithoutYear']);
    },
  );

  test.each([
    ['quartiles', ['Q1', 'Median', 'Q3']],
    ['indicators', ['H1', 'H2', 'H3']],
    ['quarters that the months deny', ['Q1 (Jan-Mar)', 'Q2 (Apr-Jun)']],
  ])('are left alone where they are %s', (_, headings) => {
    expect(
      new Set(firstOf('Blackpool Council 2024/25', ...headings).map((line) => line.split(' · ')[1])),
    ).toEqual(new Set(['2024/25']));
  });
});
