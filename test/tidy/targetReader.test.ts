import { problemCodes, sheet, tidied, type Rows } from '../read/readingsOf';

const percent = (...rows: (readonly boolean[])[]) =>
  rows.map((row) => row.map((is) => (is ? '0.0%' : 'General')));
const targetsOf = (...grids: ReturnType<typeof sheet>[]): unknown[] =>
  tidied(...grids).made.targets.map(({ indicator, value }) => [indicator, value]);

describe('a target that is formatted as a percentage is one, as the figures are', () => {
  test('beside the figures of a scorecard', () => {
    const rows = [
      ['Cardiff Council'],
      ['Indicator', 'Good is', '2023/24', 'Target'],
      ['Reviews', 'High', 0.92, 0.95],
    ];
    const formats = percent([], [], [false, false, true, true]);
    expect(targetsOf(sheet(rows, { formats }))).toEqual([['Reviews', 95]]);
  });

  test('in the register and on a sheet of targets', () => {
    const figures = sheet(
      [
        ['Council', 'Indicator', 'Year', 'Value'],
        ['Cardiff', 'Reviews', '2023/24', 0.92],
        ['Cardiff', 'Visits', '2023/24', 0.9],
      ],
      { formats: percent([], [false, false, false, true], [false, false, false, true]) },
    );
    const register = sheet(
      [
        ['Code', 'Title', 'Polarity', 'Target'],
        ['Reviews', 'Reviews on time', 'High', 0.95],
      ],
      { sheet: 'Indicators', formats: percent([], [false, false, false, true]) },
    );
    const targets = sheet(
      [
        ['Indicator', 'Period', 'Target'],
        ['Visits', '2023/24', 0.85],
      ],
      { sheet: 'Targets', formats: percent([], [false, false, true]) },
    );
    expect(targetsOf(figures, register, targets)).toEqual([
      ['Visits', 85],
      ['Reviews', 95],
    ]);
  });
});

describe('a target written in words', () => {
  const rows = (target: string): Rows => [
    ['Cardiff Council'],
    ['Indicator', '2023/24', 'Target'],
    ['Reviews', 92, target],
  ];

  test.each([
    ['≥95%', 95],
    ['<28', 28],
    ['90%+', 90],
    ['at least 1,200', 1200],
    ['No more than 12.5', 12.5],
    ['80% or above', 80],
    ['o leiaf 95', 95],
  ])('“%s” is its number', (said, value) => {
    expect(targetsOf(sheet(rows(said)))).toEqual([['Reviews', value]]);
    expect(problemCodes(sheet(rows(said)))).toEqual([]);
  });

  test.each(['10 - 12', '95 by March', '4 of 5'])('“%s” is no one number: it is said', (said) => {
    expect(targetsOf(sheet(rows(said)))).toEqual([]);
    expect(
      tidied(sheet(rows(said))).problems.map(({ code, at }) => [code, at?.row, at?.column]),
    ).toContainEqual(['targetNotUnderstood', 2, 2]);
  });

  test.each(['n/a', 'No target', 'Maximise', '-', 'TBC'])('“%s” is none', (said) => {
    expect(targetsOf(sheet(rows(said)))).toEqual([]);
    expect(problemCodes(sheet(rows(said)))).toEqual([]);
  });

  test('stands in a row of its own among figures, too', () => {
    const inRows = [
      ['Cardiff Council'],
      ['Reviews', '2022/23', '2023/24'],
      ['Actual', 91, 92],
      ['Target', '≥ 94', '95 or more'],
    ];
    expect(targetsOf(sheet(inRows))).toEqual([
      ['Reviews', 94],
      ['Reviews', 95],
    ]);
  });
});
