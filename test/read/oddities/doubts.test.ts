import { problemSentence } from '../../../src/present/problemSentence';
import { csvGrid } from '../../../src/read/csvGrid';
import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

describe('a code and a name beside it', () => {
  const header = ['Code', 'Council', 'Year', 'PM1'];
  const others: Rows = [
    ['W06000011', 'Swansea', '2015-16', 3],
    ['W06000023', 'Powys', '2015-16', 4],
  ];
  test.each<[string, (string | number)[], string[]]>([
    ['of one council', ['W06000015', 'Cardiff', '2015-16', 5], []],
    ['in Welsh', ['W06000015', 'Caerdydd', '2015-16', 5], []],
    [
      'of two councils: the code is believed, and it is said',
      ['W06000015', 'Newport', '2015-16', 5],
      ['codeAndNameDiffer'],
    ],
    ['where the name is none that we know', ['W06000015', 'Our council', '2015-16', 5], []],
  ])('%s', (_, row, codes) => {
    const grid = sheet([header, row, row.with(2, '2014-15'), ...others]);
    expect(problemCodes(grid)).toEqual(codes);
    expect(readingsOf(grid)).toContain('Cardiff · PM1 · 2015-16 · 5 · D2');
  });
});

test('a reading lists the cells of its numerator and denominator only where they hold something', () => {
  const { figures } = tidied(
    sheet([
      ['Council', 'Year', 'Numerator', 'Denominator', 'Value'],
      ['Cardiff', '2015-16', '', '', 5],
      ['Swansea', '2015-16', 1, 20, 5],
      ['Powys', '2015-16', '', 20, 5],
      ['Newport', '2015-16', '', '', ''],
    ]),
  ).made;
  const columns = Array.from({ length: figures.length }, (_, at) =>
    figures
      .reading(at)
      .cells.map(({ column }) => 'ABCDE'[column])
      .join(''),
  );
  expect(
    new Map(columns.map((at, place) => [figures.authorities[figures.authority[place] ?? 0]?.name, at])),
  ).toEqual(
    new Map([
      ['Cardiff', 'E'],
      ['Swansea', 'ECD'],
      ['Powys', 'ED'],
      ['Newport', 'E'],
    ]),
  );
});

test('more than a hundred problems of a kind are counted in one line, in words', () => {
  const rows: Rows = [
    ['Council', 'Indicator', 'Year', 'Value'],
    ...Array.from({ length: 150 }, (_, i) => ['Cardiff', `PM${i}`, '2015-16', i + 0.5]),
    ...Array.from({ length: 120 }, (_, i) => ['Swansea', `PM${i}`, '2015-16', 'see note']),
  ];
  const more = tidied(sheet(rows)).problems.find(({ code }) => code === 'moreOfTheSame');
  expect(more?.details['count']).toBe(20);
  const { message } = problemSentence(more!, 'en');
  expect(message).toBe(
    'There are 20 more like this on the sheet: “see note” is neither a number nor a sign that we know; it was not used.',
  );
});

test('values that are their numerators are kept as printed, and it is said', () => {
  const grid = sheet([
    ['Council', 'Year', 'Numerator', 'Denominator', 'Value'],
    ['Cardiff', '2015-16', 5, 40, 5],
    ['Swansea', '2015-16', 7, 20, 7],
  ]);
  expect(problemCodes(grid)).toEqual(['valueIsTheNumerator']);
  expect(readingsOf(grid)[0]).toMatch(/2015-16 · 5 · 5\/40 · E2$/);
});

test.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['commas', ','],
])('a file in Windows-1252 with %s', (_, sign) => {
  const text = [
    ['Council', 'Year', 'PM1'],
    ['Ynys Môn', '2015-16', '12.5'],
    ['Cardiff', '2015-16', '"1,234.5"'],
  ]
    .map((row) => row.join(sign))
    .join('\r\n');
  const grid = csvGrid(
    'export.csv',
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  );
  expect(readingsOf(grid)).toEqual([
    'Isle of Anglesey · PM1 · 2015-16 · 12.5 · C2',
    'Cardiff · PM1 · 2015-16 · 1234.5 · C3',
  ]);
});

test('a cell that begins like the one above it is not taken for it', () => {
  const { values } = csvGrid('a.csv', 'a,b\n1,"x, y"\n12,"x, y" z\n1,"x, y"\n1,x\n1\n1,\n');
  expect(values).toEqual([['a', 'b'], [1, 'x, y'], [12, 'x, y'], [1, 'x, y'], [1, 'x'], [1], [1, '']]);
});

describe('a group’s name that stands in its first row only', () => {
  const years = ['2014-15', '', '2015-16', ''];
  const councils = ['Cardiff', 'Swansea', 'Cardiff', 'Swansea'];

  test('is not guessed for the rows below: how many are left out is said, with the cell of the first', () => {
    const grid = sheet([
      ['Council', 'Year', 'PM1'],
      ...councils.map((council, at) => [council, years[at] ?? '', at + 1]),
    ]);
    expect(tidied(grid).problems.filter(({ code }) => code === 'rowWithoutPeriod')).toMatchObject([
      { at: { sheet: 'Sheet1', row: 2, column: 1 }, details: { count: 2 } },
    ]);
  });

  test('of an indicator is treated alike', () => {
    const grid = sheet([
      ['Indicator', 'Council', '2014-15', '2015-16'],
      ...councils.map((council, at) => [at === 0 ? 'PM1' : at === 2 ? 'PM2' : '', council, at + 1, at + 2]),
    ]);
    expect(tidied(grid).problems.filter(({ code }) => code === 'rowWithoutIndicator')).toMatchObject([
      { at: { sheet: 'Sheet1', row: 2, column: 0 }, details: { count: 2 } },
    ]);
  });

  test('is no concern in rows that hold no figure', () => {
    const grid = sheet([
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2015-16', 1],
      ['Swansea', '2015-16', 2],
      ['Powys', '', ''],
    ]);
    expect(problemCodes(grid)).not.toContain('rowWithoutPeriod');
  });
});

test.each([
  ['whole numbers under “Number of” are counts', [31, 12, 7], 'count'],
  ['others are not, whatever the title says: no test for counts is made of them', [31.19, 12, 7], 'other'],
])('%s', (_, values, measure) => {
  const grid = sheet([
    ['Council', 'Year', 'Number of people killed or injured'],
    ...['Cardiff', 'Swansea', 'Powys'].map((council, at) => [council, '2015-16', values[at] ?? 0]),
  ]);
  expect(tidied(grid).made.figures.indicators.map((indicator) => indicator.measure)).toEqual([measure]);
});
