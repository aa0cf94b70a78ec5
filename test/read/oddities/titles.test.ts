import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

const body = [
  ['Cardiff', 44.9],
  ['Powys', 67.7],
];
const wide = [
  ['Council', '2021-22', '2022-23'],
  ['Cardiff', 1, 2],
];

/** What stands above the header, and the readings that must come out. */
const cases: [string, Rows, string[]][] = [
  [
    'labels and what they name, as many cells wide as the header',
    [
      ['Adult services'],
      ['Measure:', 'Timely reviews (%)'],
      ['Report run:', '12/05/2023'],
      ['Period:', '2021-22'],
      [],
      ['Local Authority', 'Result'],
      ...body,
    ],
    [
      'Cardiff · Timely reviews (%) · 2021-22 · 44.9 · B7',
      'Powys · Timely reviews (%) · 2021-22 · 67.7 · B8',
    ],
  ],
  [
    'the same without a blank row, the measure before the others and the day of the report last',
    [
      ['Measure', 'Timely reviews (%)'],
      ['Year', 2021],
      ['Service', 'Adults'],
      ['Last updated', '12/05/2023'],
      ['Council', 'Result'],
      ...body,
    ],
    ['Cardiff · Timely reviews (%) · 2021 · 44.9 · B6', 'Powys · Timely reviews (%) · 2021 · 67.7 · B7'],
  ],
  [
    'years in the header below the day of the last update',
    [['Indicator', 'SCA/018a Carers assessed (%)'], ['Last updated', '12/05/2023'], ...wide],
    [
      'Cardiff · SCA/018a Carers assessed (%) · 2021-22 · 1 · B4',
      'Cardiff · SCA/018a Carers assessed (%) · 2022-23 · 2 · C4',
    ],
  ],
  [
    'whom to ask, at the left and at the right',
    [
      ['Contact: perf@council.gov.uk', '', 'Tel: 01234 567890'],
      ['Report run: 12/05/2023 09:15'],
      [],
      ['Measure:', 'Timely reviews (%)'],
      ['Period:', '2022-23'],
      ['Local Authority', 'Region', 'Result'],
      ['Cardiff', 'South', 45],
    ],
    ['Cardiff · Timely reviews (%) · 2022-23 · 45 · C7'],
  ],
  [
    'two labels in one row, in a column in which the header does not begin',
    [
      ['', 'Measure:', 'Timely reviews (%)', 'Period:', '2022-23'],
      ['Council', 'PM1', 'PM2'],
      ['Cardiff', 1, 2],
    ],
    ['Cardiff · PM1 · 2022-23 · 1 · B3', 'Cardiff · PM2 · 2022-23 · 2 · C3'],
  ],
  [
    'two lines of two words each above a wider header',
    [['Adult services', 'Committee'], ['PM1', 'All reviews'], ...wide],
    ['Cardiff · All reviews · 2021-22 · 1 · B4', 'Cardiff · All reviews · 2022-23 · 2 · C4'],
  ],
  [
    'a stamp over the columns of figures, then a label',
    [['', 'Draft', 'Not checked'], ['Measure:', 'PM1'], ...wide],
    ['Cardiff · PM1 · 2021-22 · 1 · B4', 'Cardiff · PM1 · 2022-23 · 2 · C4'],
  ],
  [
    'words that only stand apart from the header by a blank row',
    [['Adult services', 'For the committee'], [], ['Council', 'PM1 2015-16'], ['Cardiff', 7]],
    ['Cardiff · PM1 · 2015-16 · 7 · B4'],
  ],
  [
    'a label and what it names, both of them words that head columns elsewhere',
    [['Measure:', 'Performance'], ['Period:', '2021-22'], ['Local Authority', 'Result'], ...body],
    ['Cardiff · Performance · 2021-22 · 44.9 · B4', 'Powys · Performance · 2021-22 · 67.7 · B5'],
  ],
  [
    'the same without colons',
    [['Period', '2021-22'], ['Measure', 'Performance'], ['Local Authority', 'Result'], ...body],
    ['Cardiff · Performance · 2021-22 · 44.9 · B4', 'Powys · Performance · 2021-22 · 67.7 · B5'],
  ],
  [
    'a label for the council whose table it is',
    [
      ['Council:', 'Merthyr Tydfil'],
      ['Indicator', '2014-15', '2015-16'],
      ['PM1', 1, 2],
    ],
    ['Merthyr Tydfil · PM1 · 2014-15 · 1 · B3', 'Merthyr Tydfil · PM1 · 2015-16 · 2 · C3'],
  ],
];

describe('what stands above a header', () => {
  test.each(cases)('%s: titles', (_, rows, expected) => {
    expect(readingsOf(sheet(rows)).sort()).toEqual([...expected].sort());
    expect(problemCodes(sheet(rows))).toEqual([]);
  });

  test('a title merged over the columns of its value is no band of headings', () => {
    const grid = sheet([['Measure:', 'PM1: Timely reviews', ''], ...wide], {
      merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
    });
    expect(readingsOf(grid)[0]).toBe('Cardiff · PM1 · 2021-22 · 1 · B3');
  });

  test.each<[string, Rows]>([
    ['in one cell', [['Timely reviews'], ['Report run: 12/05/2023 09:15'], ['Council', 'Result'], ...body]],
    ['beside its label', [['Timely reviews'], ['Report run:', '12/05/2023'], ['Council', 'Result'], ...body]],
  ])(
    'the day on which a report was run (%s) dates no figures: the officer is asked for the year',
    (_, rows) => {
      const grid = sheet(rows);
      expect(readingsOf(grid)[0]).toBe('Cardiff · Timely reviews ·  · 44.9 · B4');
      expect(problemCodes(grid)).toEqual(['periodNotKnown']);
    },
  );

  test('nor does the day below a table date the next one', () => {
    const grid = sheet([
      ...wide,
      [],
      ['Last updated: 12 May 2023'],
      [],
      ['Council', 'PM1', 'PM2'],
      ['Cardiff', 3, 4],
    ]);
    expect(readingsOf(grid)).toContain('Cardiff · PM1 ·  · 3 · B7');
  });

  test('a publisher’s year is no day of a report', () => {
    const grid = sheet([['Published: 2021-22'], ['Council', 'PM1', 'PM2'], ['Cardiff', 1, 2]]);
    expect(readingsOf(grid)[0]).toBe('Cardiff · PM1 · 2021-22 · 1 · B3');
  });

  test('the titles of the second table of a sheet are read as those of the first', () => {
    const table = (measure: string, year: string): Rows => [
      ['Measure:', measure],
      ['Period:', year],
      ['Report run:', '12/05/2023'],
      ['Council', 'Result'],
      ...body,
      [],
    ];
    const { indicators, periods } = tidied(sheet([...table('PM1', '2014-15'), ...table('PM2', '2015-16')]))
      .made.figures;
    expect(indicators.map(({ code }) => code)).toEqual(['PM1', 'PM2']);
    expect(periods.map(({ label }) => label)).toEqual(['2014-15', '2015-16']);
  });
});

describe('bands of headings above the councils’ heading stay', () => {
  const figures = ['Cardiff', 1, 2, 3, 4];
  test.each<[string, Rows]>([
    ['with nothing over the councils', [['', 'PM1', '', 'PM2', '']]],
    ['with a word for the bands over the councils', [['Indicator', 'PM1', '', 'PM2', '']]],
  ])('%s', (_, band) => {
    const rows = [...band, ['Council', '2014-15', '2015-16', '2014-15', '2015-16'], figures];
    expect(readingsOf(sheet(rows))).toEqual([
      'Cardiff · PM1 · 2014-15 · 1 · B3',
      'Cardiff · PM1 · 2015-16 · 2 · C3',
      'Cardiff · PM2 · 2014-15 · 3 · D3',
      'Cardiff · PM2 · 2015-16 · 4 · E3',
    ]);
  });

  test('years over two words each', () => {
    const rows = [['Year', '2014-15', '', '2015-16', ''], ['Council', 'PM1', 'PM2', 'PM1', 'PM2'], figures];
    expect(readingsOf(sheet(rows))[0]).toBe('Cardiff · PM1 · 2014-15 · 1 · B3');
  });

  test('words over the years beside the councils’ heading', () => {
    const rows = [
      ['Council', 'Reviewed', '', 'Late', ''],
      ['', '2014-15', '2015-16', '2014-15', '2015-16'],
      figures,
    ];
    expect(readingsOf(sheet(rows))[0]).toBe('Cardiff · Reviewed · 2014-15 · 1 · B3');
  });

  test.each(['Both years', 'Period'])('merged over the councils, too: %s', (band) => {
    const rows = [[band, '', '', '2015-16', ''], ['Council', 'PM1', 'PM2', 'PM3', 'PM4'], figures];
    const merges = [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 0, column: 3, rows: 1, columns: 2 },
    ];
    expect(readingsOf(sheet(rows, { merges }))[0]).toBe(`Cardiff · ${band} – PM1 ·  · 1 · B3`);
  });
});
