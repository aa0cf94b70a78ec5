import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

/** Readings without their cells. */
const figuresOf = (rows: Rows): string[] =>
  readingsOf(sheet(rows)).map((line) => line.split(' · ').slice(0, 4).join(' · '));

describe('the scorecard of one council', () => {
  const body = [
    ['Ref', 'Indicator', 'Good is', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG'],
    ['CS1', 'Reviews on time', 'High', 90, 92, 95, 'Amber'],
    ['CS2', 'Re-referrals', 'Low', 20, 21, 18, 'Red'],
  ];

  test.each([
    'Blackpool Council – Performance scorecard Q2 2025/26',
    'Performance scorecard for Blackpool Council',
    'Scorecard: Blackpool',
  ])('is that council’s where the title names it beside other words: %s', (title) => {
    expect(figuresOf([[title], [], ...body])).toEqual([
      'Blackpool · CS1 · Q1 2025/26 · 90',
      'Blackpool · CS1 · Q2 2025/26 · 92',
      'Blackpool · CS2 · Q1 2025/26 · 20',
      'Blackpool · CS2 · Q2 2025/26 · 21',
    ]);
  });

  test('gives its indicators the polarity and the target beside them', () => {
    const { made, problems } = tidied(sheet([['Blackpool Council scorecard'], [], ...body]));
    expect(made.figures.indicators.map(({ polarity }) => polarity)).toEqual([
      'higherIsBetter',
      'lowerIsBetter',
    ]);
    expect(made.targets.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['CS1', 95],
      ['CS2', 18],
    ]);
    expect(problems).toEqual([]);
  });

  test.each(['Performance scorecard Q2 2025/26', 'Reading – attainment', 'Blackpool | Bolton'])(
    'names no one council: %s; the officer is told what to add',
    (title) => {
      expect(figuresOf([[title], [], ...body])).toEqual([]);
      expect(problemCodes(sheet([[title], [], ...body]))).toEqual(['noCouncilsInTable']);
    },
  );

  test('with figures whose headings say no time is not passed over in silence', () => {
    const rows = [
      ['Blackpool Council – Quarter 2 2024/25'],
      ['Ref', 'Indicator', 'Current quarter', 'So far', 'Target'],
      ['A1', 'New homes', 10, 25, 20],
    ];
    const { problems } = tidied(sheet(rows));
    expect(problems.map(({ code, at, details }) => [code, at?.column, details.columns])).toEqual([
      ['resultsWithoutTime', 2, '“Current quarter”, “So far”'],
    ]);
  });

  test('with this quarter and the one before is of the quarter in the title', () => {
    const rows = [
      ['Blackpool Council – Quarter 2 2024/25'],
      ['Ref', 'Indicator', 'Current quarter', 'Previous quarter', 'Target'],
      ['A1', 'New homes', 10, 25, 20],
    ];
    expect(figuresOf(rows)).toEqual([
      'Blackpool · A1 · Q1 2024-25 · 25',
      'Blackpool · A1 · Quarter 2 2024/25 · 10',
    ]);
    expect(tidied(sheet(rows)).made.targets.map(({ value }) => value)).toEqual([20]);
  });

  test.each(['Full year target', 'Stretch target', 'Annual target'])('“%s” is no indicator', (heading) => {
    const rows = [['Blackpool Council'], ['Indicator', '2023/24', heading], ['New homes', 10, 25]];
    expect(figuresOf(rows)).toEqual(['Blackpool · New homes · 2023/24 · 10']);
    expect(problemCodes(sheet(rows))).toEqual(['targetColumnsNotRead']);
  });

  test('a country and a region beside it have figures of their own', () => {
    const rows = [
      ['Blackpool Council'],
      ['Indicator', '2024/25', 'North West 2024/25', 'England 2024/25'],
      ['Reviews on time', 92, 80, 81],
    ];
    expect(figuresOf(rows)).toEqual([
      'Blackpool · Reviews on time · 2024/25 · 92',
      'England · Reviews on time · 2024/25 · 81',
      'North West · Reviews on time · 2024/25 · 80',
    ]);
  });
});

describe('headings that only look like places', () => {
  test.each([
    ['Q1', 'Q3'],
    ['Reading', 'Writing'],
    ['Median', 'Mean'],
  ])('“%s” and “%s” beside one council’s indicators are no places', (...headings) => {
    const lines = figuresOf([
      ['Cardiff Council – Results 2023/24'],
      ['Indicator', ...headings],
      ['PM1', 1, 2],
    ]);
    expect(lines.every((line) => line.startsWith('Cardiff · '))).toBe(true);
    expect(lines).toHaveLength(2);
  });
});

describe('countries and regions among councils across', () => {
  test.each<[string, Rows]>([
    ['behind them', [['PM7'], ['Year', 'Cardiff', 'Swansea', 'Wales'], ['2014-15', 1, 2, 1.5]]],
    ['before them', [['PM7'], ['Year', 'Wales', 'Cardiff', 'Swansea'], ['2014-15', 1.5, 1, 2]]],
    [
      'with the year',
      [['PM7'], ['Year', 'Cardiff 2014-15', 'Swansea 2014-15', 'Wales 2014-15'], ['', 1, 2, 1.5]],
    ],
  ])('are read as their figures: %s', (name, rows) => {
    const filled =
      name === 'with the year'
        ? [rows[0] ?? [], ['Indicator', ...(rows[1] ?? []).slice(1)], ['PM7', 1, 2, 1.5]]
        : rows;
    expect(figuresOf(filled)).toEqual([
      'Cardiff · PM7 · 2014-15 · 1',
      'Swansea · PM7 · 2014-15 · 2',
      'Wales · PM7 · 2014-15 · 1.5',
    ]);
    expect(problemCodes(sheet(filled))).toEqual([]);
  });

  test('a heading that names none is said, with the nearest', () => {
    const rows = [['2015-16'], ['Indicator', 'Cardiff', 'Swansee'], ['PM1', 1, 2]];
    expect(tidied(sheet(rows)).problems.map(({ code, at }) => [code, at?.row, at?.column])).toContainEqual([
      'authorityNotRecognised',
      1,
      2,
    ]);
  });

  test('a table with units beside its indicators is listed once', () => {
    const rows = [['2015-16'], ['Indicator', 'Unit', 'Cardiff', 'Swansea'], ['PM1', '%', 1, 2]];
    expect(tidied(sheet(rows)).made.tables.map(({ layout }) => layout)).toEqual(['wideByAuthority']);
  });
});

describe('a text alone in its row', () => {
  const rows = [
    ['Indicators 2024-25'],
    ['Indicator', 'Cardiff', 'Powys'],
    ['Children’s services'],
    ['Reviews on time', 90, 92],
    ['Adult services'],
    ['Reviews on time', 80, 82],
    ['Delays', 2, 3],
  ];

  test('names the indicators below it where their own names do not tell them apart', () => {
    expect(figuresOf(rows).filter((line) => line.startsWith('Cardiff'))).toEqual([
      'Cardiff · Reviews on time – Children’s services · 2024-25 · 90',
      'Cardiff · Reviews on time – Adult services · 2024-25 · 80',
      'Cardiff · Delays · 2024-25 · 2',
    ]);
    expect(problemCodes(sheet(rows))).toEqual(['sectionsNotRead']);
  });

  test('is an indicator without figures where it is a code, or nothing stands below', () => {
    const last = [...rows.slice(0, 2), ['PM1'], ['PM2', 1, 2], ['Complaints']];
    expect(figuresOf(last).filter((line) => line.startsWith('Cardiff'))).toEqual([
      'Cardiff · PM2 · 2024-25 · 1',
    ]);
    expect(problemCodes(sheet(last))).toEqual([]);
  });
});

describe('codes beside councils', () => {
  test.each(['CASSR Code', 'CASSR', 'Ward ID', 'Cod mewnol'])('“%s” is no indicator', (heading) => {
    const rows = [
      [heading, 'Council', 'Measure', 'Year', 'Value'],
      [702, 'Camden', '1A', '2022-23', 18.9],
      [709, 'Barnet', '1A', '2022-23', 19.1],
    ];
    expect(figuresOf(rows)).toEqual(['Camden · 1A · 2022-23 · 18.9', 'Barnet · 1A · 2022-23 · 19.1']);
  });
});

describe('the title above a table', () => {
  test('is the name of columns headed “Number” and “Percentage”', () => {
    const rows = [
      ['SCC/025: Visits on time, 2023-24'],
      ['Council', 'Number', 'Percentage'],
      ['Cardiff', 10, 10.5],
      ['Powys', 20, 20.5],
    ];
    expect(readingsOf(sheet(rows)).filter((line) => line.startsWith('Cardiff'))).toEqual([
      'Cardiff · SCC/025: Visits on time – Number · 2023-24 · 10 · B3',
      'Cardiff · SCC/025 · 2023-24 · 10.5 · 10/ · C3',
    ]);
  });

  test('tells the same words of two tables of a sheet apart', () => {
    const table = (title: string, figure: number): Rows => [
      [title],
      ['Council', '18-64 years', '65 and over'],
      ['Cardiff', figure, figure + 1],
    ];
    expect(figuresOf([...table('Admissions 2022-23', 1), [], ...table('Discharges 2023-24', 3)])).toEqual([
      'Cardiff · Admissions – 18-64 years · 2022-23 · 1',
      'Cardiff · Admissions – 65 and over · 2022-23 · 2',
      'Cardiff · Discharges – 18-64 years · 2023-24 · 3',
      'Cardiff · Discharges – 65 and over · 2023-24 · 4',
    ]);
  });

  test('leaves the year to “Numerator” and “Denominator” beside the figures of that year', () => {
    const rows = [
      ['Reviews on time'],
      ['Council', 'Numerator', 'Denominator', '2023-24'],
      ['Cardiff', 10, 20, 50],
    ];
    expect(readingsOf(sheet(rows))).toEqual(['Cardiff · Reviews on time · 2023-24 · 50 · 10/20 · D3']);
  });
});

test('a sheet a year: the same words are the same indicator', () => {
  const of = (year: string) =>
    sheet(
      [
        ['Council', 'Reviews on time'],
        ['Cardiff', 1],
      ],
      { sheet: year },
    );
  expect(tidied(of('2014-15'), of('2015-16')).made.figures.indicators).toHaveLength(1);
});

describe('the people of an indicator in several files', () => {
  const file = (name: string, sex: string, year: string) =>
    sheet(
      [
        ['Indicator code', 'Council', 'Sex', 'Year', 'Value'],
        ['PM1', 'Cardiff', sex, year, 1],
      ],
      { sheet: name },
    );

  test('tell it apart where they differ, and it is said', () => {
    const files = [file('a', 'Male', '2022-23'), file('b', 'Persons', '2023-24')];
    expect(tidied(...files).made.figures.indicators.map(({ code }) => code)).toEqual(['PM1/Male', 'PM1']);
    expect(problemCodes(...files)).toEqual(['groupsKeptApart']);
  });

  test('say nothing where they are the same', () => {
    const files = [file('a', 'Male', '2022-23'), file('b', 'Male', '2023-24')];
    expect(tidied(...files).made.figures.indicators.map(({ code }) => code)).toEqual(['PM1']);
    expect(problemCodes(...files)).toEqual([]);
  });
});

describe('money', () => {
  const rows = (title: string, figure: number | string): Rows => [
    ['Council', 'Year', title],
    ['Fife', '2022-23', figure],
  ];
  const unitOf = (...from: Parameters<typeof sheet>): string | undefined =>
    tidied(sheet(...from)).made.figures.indicators[0]?.unit;

  test.each(['SW1 Home care costs per hour', 'Gwariant fesul disgybl', 'Average fee per week'])(
    '“%s” is in pounds',
    (title) => {
      expect(unitOf(rows(title, 12.5))).toBe('£');
    },
  );

  test('so are figures that are written so', () => {
    expect(unitOf(rows('SW1', '£12.50'))).toBe('£');
    const general = ['General', 'General', 'General'];
    expect(
      unitOf(rows('SW1', 12.5), { formats: [general, ['General', 'General', '[$£-809]#,##0.00']] }),
    ).toBe('£');
  });

  test.each(['% of costs per child', 'Satisfaction with cost per hour', 'Total expenditure', 'SW1'])(
    '“%s” may not be',
    (title) => {
      expect(unitOf(rows(title, 12.5))).not.toBe('£');
    },
  );
});

test('“FY2024” is kept apart, and its cell is named', () => {
  const rows = [['Reviews'], ['Council', 'FY2023', '2024-25'], ['Cardiff', 1, 2]];
  const { problems } = tidied(sheet(rows));
  expect(problems.find(({ code }) => code === 'yearOfTwo')).toMatchObject({
    at: { row: 1, column: 1 },
    details: { begins: 'FY2023-24', ends: 'FY2022-23' },
  });
});
