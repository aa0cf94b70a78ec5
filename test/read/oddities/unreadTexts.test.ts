import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

const councils = ['Cardiff', 'Powys', 'Conwy', 'Newport'];

describe('a column with more in a cell than a number', () => {
  test.each([
    '12 (34%)',
    '12/34',
    '12 of 34',
    '12 o 34',
    '12.5 days',
    '£1.2m',
    'approx. 20',
    'tua 20',
    '45% (n=12)',
  ])('%s is said, and not lost in silence: beside other figures, and alone', (text) => {
    const beside: Rows = [
      ['Council', 'Year', 'PM1', 'PM2'],
      ...councils.map((name) => [name, '2015-16', 1, text]),
    ];
    const alone: Rows = [['Council', '2014-15', '2015-16'], ...councils.map((name) => [name, text, text])];
    expect(problemCodes(sheet(beside))).toEqual(['columnsOfTexts']);
    expect(problemCodes(sheet(alone))).toEqual(['columnsOfTexts']);
    expect(tidied(sheet(alone)).made.tables.map(({ layout }) => layout)).toEqual(['none']);
  });

  test('a column “Value” of which half are such keeps its numbers, and each of the others is named', () => {
    const rows = councils.flatMap((name) => [
      [name, 'PM1', 7],
      [name, 'PM2', '12 (34%)'],
    ]);
    const grid = sheet([['Council', 'Indicator', 'Value'], ...rows], { sheet: '2015-16' });
    expect(readingsOf(grid)).toContain('Powys · PM1 · 2015-16 · 7 · C4');
    expect(problemCodes(grid)).toEqual(councils.map(() => 'cellNotUnderstood'));
  });

  test.each([
    ['words of an officer', 'Better than last year'],
    ['groups of people', '18 to 64'],
    ['codes', '1A'],
    ['times', '2014/15'],
  ])('%s are none', (_, text) => {
    const rows = councils.map((name) => [name, '2015-16', 1, text]);
    expect(problemCodes(sheet([['Council', 'Year', 'PM1', 'More'], ...rows]))).not.toContain(
      'columnsOfTexts',
    );
  });
});

describe('a list with a row for each person', () => {
  test.each(['Child Unique ID', 'DOB', 'Date of Birth', 'UPN', 'NHS Number'])(
    'is refused by its column “%s”',
    (heading) => {
      const rows = councils.map((name, at) => [at + 1001, name, 9 + at]);
      const list = sheet([[heading, 'Local authority', 'Age of child (years)'], ...rows]);
      expect(readingsOf(list)).toEqual([]);
      expect(problemCodes(list)).toEqual(['peopleListed']);
    },
  );
});

describe('rows that say no more than how something is counted', () => {
  const table = (title: string, year: string, figures: readonly number[]): Rows => [
    [title],
    ['Council', 'Measure', year],
    ['Cardiff', 'Number', figures[0] ?? 0],
    ['Cardiff', 'Rate per 10,000', figures[1] ?? 0],
  ];

  test('are kept apart by their sheets where no title names it', () => {
    const untitled = (name: string) => sheet(table('', '2017-18', [1, 2]).slice(1), { sheet: name });
    expect(readingsOf(untitled('LAC'), untitled('DTOC'))).toEqual([
      'Cardiff · Number · 2017-18 · 1 · C2',
      'Cardiff · Rate per 10,000 · 2017-18 · 2 · C3',
      'Cardiff · DTOC: Number · 2017-18 · 1 · C2',
      'Cardiff · DTOC: Rate per 10,000 · 2017-18 · 2 · C3',
    ]);
    expect(readingsOf(untitled('2017-18'), untitled('2018-19'))).toHaveLength(2);
  });

  test('are of what the title names, and never of another table', () => {
    const grids = [
      sheet(table('Children looked after', '2017-18', [1, 2]), { sheet: 'A' }),
      sheet(table('Adults receiving care', '2018-19', [3, 4]), { sheet: 'B' }),
    ];
    expect(readingsOf(...grids)).toEqual([
      'Cardiff · Children looked after – Number · 2017-18 · 1 · C3',
      'Cardiff · Children looked after – Rate per 10,000 · 2017-18 · 2 · C4',
      'Cardiff · Adults receiving care – Number · 2018-19 · 3 · C3',
      'Cardiff · Adults receiving care – Rate per 10,000 · 2018-19 · 4 · C4',
    ]);
  });
});
