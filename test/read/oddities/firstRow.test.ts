import { problemCodes, readingsOf, sheet, type Rows } from '../readingsOf';

/** Readings without their cells. */
const figuresOf = (rows: Rows): string[] =>
  readingsOf(sheet(rows)).map((line) => line.split(' · ').slice(0, 4).join(' · '));

describe('the first row of figures is no second row of headings', () => {
  test.each<[string, string[]]>([
    ['Council', ['Cardiff', 'Powys']],
    ['', ['Cardiff', 'Powys']],
  ])('where its figures may be years, under “%s”', (corner, [first = '', second = '']) => {
    const rows = [['Dwellings completed'], [corner, 2021, 2022], [first, 2001, 1999], [second, 590, 2015]];
    expect(figuresOf(rows)).toEqual([
      `${first} · Dwellings completed · 2021 · 2001`,
      `${second} · Dwellings completed · 2021 · 590`,
      `${first} · Dwellings completed · 2022 · 1999`,
      `${second} · Dwellings completed · 2022 · 2015`,
    ]);
  });

  test('nor are all of them, where every figure may be a year', () => {
    const rows = [['Dwellings'], ['Council', 2021, 2022], ['Cardiff', 2001, 1999], ['Powys', 1990, 2015]];
    expect(figuresOf(rows)).toHaveLength(4);
  });

  test('where we cannot read what stands in it: that is said', () => {
    const rows = [
      ['Reviews on time'],
      ['Council', '2021-22', '2022-23'],
      ['Cardiff', '45 of 60', '50 of 70'],
      ['Powys', 80, 81],
    ];
    expect(figuresOf(rows)).toContain('Powys · Reviews on time · 2021-22 · 80');
    expect(problemCodes(sheet(rows))).toEqual(['cellNotUnderstood', 'cellNotUnderstood']);
  });

  test('in the table of one council, where it names an indicator', () => {
    const rows = [
      ['Cardiff Council'],
      ['Indicator', '2021-22', '2022-23'],
      ['Complaints', '12 (34%)', 2010],
      ['Visits', 80, 81],
    ];
    expect(figuresOf(rows)).toEqual([
      'Cardiff · Complaints · 2021-22 · unreadable',
      'Cardiff · Complaints · 2022-23 · 2010',
      'Cardiff · Visits · 2021-22 · 80',
      'Cardiff · Visits · 2022-23 · 81',
    ]);
  });
});

test('bands of ages under the headings of a table whose councils have their region beside them are headings', () => {
  const rows = [
    ['Requests for support, 2022-23'],
    ['CASSR code', 'ONS code', 'CASSR', 'Region', 'Planned entry', '', '', 'Hospital', '', ''],
    ['', '', '', '', '18-64', '65 and over', 'Total', '18-64', '65 and over', 'Total'],
    ['', '', 'England', '', 1000, 5, 1005, 2000, 30000, 32000],
    [820, 'E10000016', 'Kent', 'South East', 10, '*', 15, '-', 900, 940],
  ];
  expect(figuresOf(rows).filter((line) => line.startsWith('Kent'))).toEqual([
    'Kent · Planned entry – 18-64 · 2022-23 · 10',
    'Kent · Planned entry – 65 and over · 2022-23 · confidential',
    'Kent · Planned entry – Total · 2022-23 · 15',
    'Kent · Hospital – 18-64 · 2022-23 · none',
    'Kent · Hospital – 65 and over · 2022-23 · 900',
    'Kent · Hospital – Total · 2022-23 · 940',
  ]);
  expect(problemCodes(sheet(rows))).toEqual([]);
});
