import { problemCodes, readingsOf, sheet, type Rows } from '../readingsOf';

const header = ['Reviews in 2015-16'];

/** Columns headed "Numerator" and "Denominator" and no more: the sheet, every reading, and what is said. */
const cases: [string, Rows, string[], string[]][] = [
  [
    'go to the one value beside them, whatever it is called',
    [header, ['Council', 'Numerator', 'Denominator', '% reviews on time'], ['Cardiff', 5, 40, 12.5]],
    ['Cardiff · % reviews on time · 2015-16 · 12.5 · 5/40 · D3'],
    ['multiplierInferred'],
  ],
  [
    'go to the value that comes out of them, where there are several',
    [
      header,
      ['Council', 'Population', 'Rhifiadur', 'Enwadur', 'On time'],
      ['Cardiff', 900, 5, 40, 12.5],
      ['Swansea', 800, 6, 40, 15],
      ['Powys', 700, 7, 40, 17.5],
      ['Newport', 600, 8, 40, 20],
    ],
    ['Cardiff · On time · 2015-16 · 12.5 · 5/40 · E3', 'Cardiff · Population · 2015-16 · 900 · B3'],
    ['multiplierInferred'],
  ],
  [
    'go in turn to the values that they stand behind',
    [
      header,
      ['Council', 'On time', 'Numerator', 'Denominator', 'In full', 'Numerator', 'Denominator'],
      ['Cardiff', 12.5, 5, 40, 20, 8, 40],
    ],
    ['Cardiff · On time · 2015-16 · 12.5 · 5/40 · B3', 'Cardiff · In full · 2015-16 · 20 · 8/40 · E3'],
    ['multiplierInferred', 'multiplierInferred'],
  ],
  [
    'go in turn to the values that they stand before',
    [
      header,
      ['Council', 'Numerator', 'Denominator', 'On time', 'Numerator', 'Denominator', 'In full'],
      ['Cardiff', 5, 40, 12.5, 8, 40, 20],
    ],
    ['Cardiff · On time · 2015-16 · 12.5 · 5/40 · D3', 'Cardiff · In full · 2015-16 · 20 · 8/40 · G3'],
    ['multiplierInferred', 'multiplierInferred'],
  ],
  [
    'stay apart from a value that does not come out of them, and it is said',
    [header, ['Council', 'Numerator', 'Denominator', 'Population'], ['Cardiff', 5, 40, 900]],
    ['Cardiff · Reviews in · 2015-16 · 12.5 · 5/40 · B3', 'Cardiff · Population · 2015-16 · 900 · D3'],
    ['partsNotTied', 'valuesComputed'],
  ],
];

describe('numerator and denominator without a name', () => {
  test.each(cases)('%s', (_, rows, expected, codes) => {
    const lines = readingsOf(sheet(rows)).filter((line) => line.startsWith('Cardiff'));
    expect(lines.sort()).toEqual([...expected].sort());
    expect(problemCodes(sheet(rows))).toEqual(codes);
  });
});

describe('a sheet that is called after a part of the readings', () => {
  const of = (name: string, figure: number, title?: string) =>
    sheet([...(title === undefined ? [] : [[title]]), ['Council', '2014-15'], ['Cardiff', figure]], {
      sheet: name,
    });

  test('holds that part of the indicator that is named above the table', () => {
    const title = 'SCC/025: % of visits on time';
    const sheets = [of('Numerator', 60, title), of('Denominator', 120, title)];
    expect(readingsOf(...sheets)).toEqual(['Cardiff · SCC/025 · 2014-15 · 50 · 60/120 · B3']);
    expect(problemCodes(...sheets)).toEqual(['sheetOfParts', 'sheetOfParts', 'valuesComputed']);
  });

  test.each([
    ['Value', 'Numerator', 'Denominator'],
    ['Gwerth', 'Rhifiadur', 'Enwadur'],
    ['SCC/025', 'SCC/025 numerators', 'SCC/025 denominators'],
  ])('goes with the sheet of values: %s', (value, top, bottom) => {
    const sheets = [of(value, 50), of(top, 60), of(bottom, 120)];
    expect(readingsOf(...sheets)).toEqual([`Cardiff · ${value} · 2014-15 · 50 · 60/120 · B2`]);
    expect(problemCodes(...sheets)).toEqual(['sheetOfParts', 'sheetOfParts', 'multiplierInferred']);
  });

  test('says nothing where the headings say the parts', () => {
    const rows = [
      ['Council', 'Year', 'PM1 numerator', 'PM1 denominator', 'PM1'],
      ['Cardiff', '2015-16', 5, 40, 12.5],
    ];
    expect(readingsOf(sheet(rows, { sheet: 'Denominator' }))).toEqual([
      'Cardiff · PM1 · 2015-16 · 12.5 · 5/40 · E2',
    ]);
  });
});
