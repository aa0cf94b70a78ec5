import { problemCodes, readingsOf, sheet, type Rows } from '../readingsOf';

const columns = (...headings: string[]): Rows => [
  ['Council', 'Year', ...headings],
  ['Cardiff', '2015-16', 12.5, 5, 40],
];
const asOne = ['Cardiff · SW1 · 2015-16 · 12.5 · 5/40 · C2'];

describe('columns that say behind the indicator’s name which part of it they hold', () => {
  test.each([
    ['SW1 - Value', 'SW1 - Numerator', 'SW1 - Denominator'],
    ['SW1 (value)', 'SW1 (numerator)', 'SW1 (denominator)'],
    ['SW1', 'SW1 Num', 'SW1 Den'],
    ['SW1 %', 'SW1 numerator', 'SW1 denominator'],
    ['SW1_V', 'SW1_N', 'SW1_D'],
    ['SW1', 'SW1_N', 'SW1_D'],
    ['SW1 Rate', 'SW1 Count', 'SW1 Base'],
    ['SW1 - Gwerth', 'SW1 - Rhifiadur', 'SW1 - Enwadur'],
    ['Value of SW1', 'Numerator of SW1', 'Denominator of SW1'],
  ])('are one indicator: %s, %s, %s', (...headings) => {
    expect(readingsOf(sheet(columns(...headings)))).toEqual(asOne);
  });

  test('are those of their own indicator and year, where there are several', () => {
    const rows: Rows = [
      [
        'Council',
        'SW1 Num 2014-15',
        'SW1 Den 2014-15',
        'SW1 2014-15',
        'SW2 Num 2014-15',
        'SW2 Den 2014-15',
        'SW2 2014-15',
      ],
      ['Cardiff', 5, 40, 12.5, 3, 4, 75],
    ];
    expect(readingsOf(sheet(rows))).toEqual([
      'Cardiff · SW1 · 2014-15 · 12.5 · 5/40 · D2',
      'Cardiff · SW2 · 2014-15 · 75 · 3/4 · G2',
    ]);
  });

  test.each([
    ['Value', 'Numerator', 'Denominator'],
    ['Rate', 'Num', 'Den'],
    ['%', 'N', 'D'],
  ])('stand below their own indicator’s heading: %s, %s, %s', (...parts) => {
    const rows: Rows = [
      ['', '', 'SW1', '', '', 'SW2', '', ''],
      ['Council', 'Year', ...parts, ...parts],
      ['Cardiff', '2015-16', 12.5, 5, 40, 75, 3, 4],
    ];
    expect(readingsOf(sheet(rows))).toEqual([
      'Cardiff · SW1 · 2015-16 · 12.5 · 5/40 · C3',
      'Cardiff · SW2 · 2015-16 · 75 · 3/4 · F3',
    ]);
  });

  test.each([
    [['Grade', 'Grade N', 'Grade D'], 'single letters that the figures speak against'],
    [['Staff', 'Staff N', 'Staff X'], 'single letters without their pair'],
    [['Homes', 'Homes count', 'Homes base'], 'everyday words that the figures speak against'],
  ])('are indicators of their own where they may mean something else: %j (%s)', (headings) => {
    const rows: Rows = [
      ['Council', 'Year', ...headings],
      ['Cardiff', '2015-16', 11, 5, 40],
      ['Powys', '2015-16', 13, 6, 41],
    ];
    expect(readingsOf(sheet(rows)).filter((line) => line.startsWith('Cardiff'))).toHaveLength(3);
  });
});

describe('rows that say behind the indicator’s name which part of it they hold', () => {
  test.each([
    ['SW1', 'SW1 numerator', 'SW1 denominator'],
    ['SW1 - Value', 'SW1 - Num', 'SW1 - Den'],
    ['SW1 (gwerth)', 'SW1 (rhifiadur)', 'SW1 (enwadur)'],
  ])('are one indicator: %s, %s, %s', (...names) => {
    const rows = names.map((name, at) => ['Cardiff', name, [12.5, 5, 40][at] ?? 0]);
    const table = sheet([['Council', 'Indicator', '2015-16'], ...rows]);
    expect(readingsOf(table)).toEqual(['Cardiff · SW1 · 2015-16 · 12.5 · 5/40 · C2']);
    expect(problemCodes(table)).toEqual(['multiplierInferred']);
  });

  test('are so by a column “Type” with the short words, too', () => {
    const rows = ['Value', 'Num', 'Denom'].map((type, at) => [
      'Cardiff',
      'SW1',
      type,
      [12.5, 5, 40][at] ?? 0,
    ]);
    expect(readingsOf(sheet([['Council', 'Indicator', 'Type', '2015-16'], ...rows]))).toEqual([
      'Cardiff · SW1 · 2015-16 · 12.5 · 5/40 · D2',
    ]);
  });

  test('a numerator alone is an indicator of its own', () => {
    const rows = [
      ['Council', 'Indicator', '2015-16'],
      ['Cardiff', 'SW1 numerator', 5],
      ['Cardiff', 'SW2', 7],
    ];
    expect(readingsOf(sheet(rows))).toEqual([
      'Cardiff · SW1 numerator · 2015-16 · 5 · C2',
      'Cardiff · SW2 · 2015-16 · 7 · C3',
    ]);
  });
});
