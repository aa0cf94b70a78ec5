import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

const long = (one: string, two: string, figures: readonly (string | number)[] = [10, 11]): Rows => [
  ['Council', 'Year', 'PM1'],
  ['Cardiff', one, figures[0] ?? ''],
  ['Cardiff', two, figures[1] ?? ''],
];

describe('two figures for one time, one of them revised', () => {
  test.each([
    ['2014-15', '2014-15 (Rev)'],
    ['2014-15', '2014-15 (R)'],
    ['2014-15', '2014-15r'],
    ['2014-15', '2014-15 Revised'],
    ['2014-15', '2014-15 final'],
    ['2014-15 outturn', '2014-15 (revised)'],
    ['2014-15', '2014-15 (diwygiedig)'],
  ])('%s and %s: the latter is used, whichever stands first', (plain, revised) => {
    const [first, second] = [long(plain, revised), long(revised, plain, [11, 10])];
    expect(readingsOf(sheet(first))).toEqual([expect.stringMatching(/^Cardiff · PM1 · .* · 11 · C3$/)]);
    expect(readingsOf(sheet(second))).toEqual([expect.stringMatching(/^Cardiff · PM1 · .* · 11 · C2$/)]);
    expect([first, second].map((rows) => problemCodes(sheet(rows)))).toEqual([
      ['revisedKept'],
      ['revisedKept'],
    ]);
  });

  test('the same by the marker at the figure, a heading of a year or of the figures', () => {
    const cases: [Rows, string][] = [
      [long('2014-15', '2014-15', ['11 (r)', 10]), 'Cardiff · PM1 · 2014-15 · 11 revised · C2'],
      [long('2014-15', '2014-15', ['10 (p)', 11]), 'Cardiff · PM1 · 2014-15 · 11 · C3'],
      [
        [
          ['Council', '2014-15', '2014-15 (Rev)'],
          ['Cardiff', 10, 11],
        ],
        'Cardiff · Sheet1 · 2014-15 · 11 · C2',
      ],
      [
        [
          ['Council', 'Year', 'PM1', 'PM1 (Rev)'],
          ['Cardiff', '2014-15', 10, 11],
        ],
        'Cardiff · PM1 · 2014-15 · 11 · D2',
      ],
      [
        [
          ['Council', 'Year', 'PM1 prov', 'PM1 final'],
          ['Cardiff', '2014-15', 10, 11],
        ],
        'Cardiff · PM1 · 2014-15 · 11 · D2',
      ],
      [
        [
          ['Council', 'Year', 'Revised value', 'Value'],
          ['Cardiff', '2014-15', 11, 10],
        ],
        'Cardiff · Sheet1 · 2014-15 · 11 · C2',
      ],
      [
        [
          ['Council', 'Year', 'Provisional', 'Final'],
          ['Cardiff', '2014-15', 10, 11],
        ],
        'Cardiff · Sheet1 · 2014-15 · 11 · D2',
      ],
    ];
    for (const [rows, expected] of cases) {
      expect(readingsOf(sheet(rows))).toEqual([expected]);
      expect(problemCodes(sheet(rows))).toEqual(['revisedKept']);
    }
  });

  test('two revised ones disagree as any two do', () => {
    expect(problemCodes(sheet(long('2014-15 (R)', '2014-15 (Rev)')))).toEqual(['duplicateDisagrees']);
  });

  test('is said once for a table, with how many there are', () => {
    const councils = ['Cardiff', 'Swansea', 'Powys'];
    const rows = councils.flatMap((name, at) => [
      [name, '2014-15', at],
      [name, '2014-15 (R)', at + 5],
    ]);
    const { problems } = tidied(sheet([['Council', 'Year', 'PM1'], ...rows]));
    expect(problems.filter(({ code }) => code === 'revisedKept').map(({ details }) => details.count)).toEqual(
      [3],
    );
  });

  test('a heading with such a word and no other beside it keeps it', () => {
    const rows = [
      ['Council', 'Year', 'Final warnings', 'Care revised'],
      ['Cardiff', '2014-15', 10, 11],
    ];
    expect(readingsOf(sheet(rows)).map((line) => line.split(' · ')[1])).toEqual([
      'Final warnings',
      'Care revised',
    ]);
  });
});

describe('provisional figures beside final ones', () => {
  test('are a time of their own, and it is said that they are not used', () => {
    const grid = sheet(long('2014-15 (P)', '2014-15'));
    expect(readingsOf(grid)).toHaveLength(2);
    expect(problemCodes(grid)).toEqual(['provisionalBesideFinal']);
  });

  test('nothing is said where no indicator has both', () => {
    const rows = [
      ['Council', 'Year', 'Indicator', 'Value'],
      ['Cardiff', '2014-15 (P)', 'PM1', 1],
      ['Cardiff', '2014-15', 'PM2', 2],
    ];
    expect(problemCodes(sheet(rows))).toEqual([]);
  });
});
