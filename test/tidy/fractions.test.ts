import { advise } from '../../src/definitions/words/advice';
import { readingProblems } from '../../src/definitions/words/problems/reading';
import { cellName } from '../../src/domain/cellName';
import type { CellContent } from '../../src/domain/grid';
import type { Problem } from '../../src/domain/problem';
import { sheet, tidied, type Rows } from '../read/readingsOf';

const names = [
  'Cardiff',
  'Swansea',
  'Powys',
  'Newport',
  'Conwy',
  'Gwynedd',
  'Wrexham',
  'Bridgend',
  'Torfaen',
  'Flintshire',
];
const percentages = [38.1, 51.5, 49.3, 21.8, 61.9, 86.2, 21.5, 57.3, 40.8, 61.3];
const fractions = [0.381, 0.515, 0.493, 0.218, 0.619, 0.862, 0.215, 0.573, 0.408, 0.613];
const title = '% of reviews on time';

/** Councils down, years across. */
const years = (columns: Readonly<Record<string, readonly CellContent[]>>, heading = title): Rows => [
  [heading],
  ['Council', ...Object.keys(columns)],
  ...names.map((name, at) => [name, ...Object.values(columns).map((values) => values[at] ?? '')]),
];

/** The values with another in the place of some. */
const but = (values: readonly number[], others: Readonly<Record<number, CellContent>>): CellContent[] =>
  values.map((value, at) => others[at] ?? value);

const counted = (rows: readonly (readonly [number, number, number])[]): Rows => [
  ['Indicator', 'Authority', 'Period', 'Numerator', 'Denominator', 'Value'],
  ...rows.map((row, at) => [title, names[at] ?? '', '2022-23', ...row]),
];

const about = /raction|unlikelyJump|percentageOver100|valueIsNotTheRatio/;
const problemsOf = (rows: Rows, formats?: readonly string[][]): Problem[] =>
  tidied(sheet(rows, formats === undefined ? {} : { formats })).problems.filter(({ code }) =>
    about.test(code),
  );
const said = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, at }) => `${code} ${at === undefined ? '' : cellName(at.row, at.column)}`);

const fractionCases: [string, Rows, string[]][] = [
  [
    'one fraction among percentages',
    years({ '2022-23': but(percentages, { 6: 0.754 }) }),
    ['fractionAmongPercentages B9'],
  ],
  [
    'one above the greatest percentage, once it is multiplied',
    years({ '2022-23': but(percentages, { 6: 0.98 }) }),
    ['fractionAmongPercentages B9'],
  ],
  [
    'one of a single decimal among whole percentages',
    years({ '2022-23': but([38, 51, 49, 22, 62, 86, 21, 57, 41, 61], { 6: 0.8 }) }),
    ['fractionAmongPercentages B9'],
  ],
  [
    'one with no more decimals than the others',
    years({ '2022-23': but(percentages, { 0: 38.125, 6: 0.75 }) }),
    ['fractionAmongPercentages B9'],
  ],
  [
    'a few in one column',
    years({ '2022-23': but(percentages, { 0: 0.76, 2: 0.693, 4: 0.796, 6: 0.487 }) }),
    ['fractionsAmongPercentages B3'],
  ],
  [
    'one with more decimals than the low percentages beside it',
    years({ '2022-23': but(percentages, { 0: 4.2, 6: 0.754 }) }),
    ['fractionAmongPercentages B9'],
  ],
  [
    'one beside a percentage that a product of 0.29 and 100 left with 15 decimals',
    years({ '2022-23': but(percentages, { 0: 4.2, 2: 28.999999999999996, 6: 0.754 }) }),
    ['fractionAmongPercentages B9'],
  ],
  [
    'a last year in fractions',
    years({ '2020-21': percentages, '2021-22': percentages.map((value) => value + 3), '2022-23': fractions }),
    ['periodOfFractions D3'],
  ],
  [
    'a year in fractions although an earlier year has a value below 1',
    years({ '2021-22': but(percentages, { 3: 0.9, 4: 3.1 }), '2022-23': fractions }),
    ['periodOfFractions C3'],
  ],
  [
    'all in fractions',
    years({ '2021-22': fractions, '2022-23': fractions.map((value) => value + 0.013) }),
    ['allFractions B3'],
  ],
  [
    'nearly all in fractions',
    years({ '2022-23': but(fractions, { 3: 45.2 }) }),
    ['fractionsAmongPercentages B3'],
  ],
  [
    'one council alone, a value a year',
    [
      [title],
      ['Council', '2016-17', '2017-18', '2018-19', '2019-20', '2020-21', '2021-22'],
      ['Powys', 71, 74, 72, 0.75, 70, 73],
    ],
    ['fractionAmongPercentages E3'],
  ],
  [
    'a fraction once, whose jumps there and back are not said again',
    years({
      '2020-21': percentages,
      '2021-22': but(percentages, { 6: 0.754 }),
      '2022-23': percentages.map((value) => value + 1),
    }),
    ['fractionAmongPercentages C9'],
  ],
  [
    'values that are their numerator ÷ denominator, however small',
    counted([
      [3, 400, 0.0075],
      [9, 500, 0.018],
      [4, 300, 0.0133],
    ]),
    ['valuesAreFractions F2'],
  ],
  [
    'half of the values, as numerators and denominators show, however few',
    counted([
      [3, 40, 7.5],
      [9, 50, 18],
      [4, 40, 0.1],
      [6, 40, 0.15],
    ]),
    ['fractionsAmongPercentages F4'],
  ],
];

/** Values as published: beside them, what would make a fraction of them. */
const small = [0.4, 0.2, 1.1, 3.5, 0.9, 15, 7.2, 0.6, 2.4, 5.1];
const percentCases: [string, Rows][] = [
  ['small percentages, some below 1', years({ '2022-23': small })],
  ['0.3 among 0.1 to 2', years({ '2022-23': [0.3, 0.1, 2, 1.4, 0.7, 0.5, 1.2, 0.9, 1.8, 0.2] })],
  ['all below 1 and far below a half', years({ '2022-23': small.map((value) => value / 50) })],
  [
    'all between 0 and 1 with one decimal',
    years({ '2022-23': [0.1, 0.3, 0.9, 0.4, 0.5, 0.6, 0.7, 0.2, 0.5, 1] }),
  ],
  ['true zeros', years({ '2022-23': but(percentages, { 2: 0, 5: 0 }) })],
  // England, requests for an EHC assessment refused, 2023: 0.1 beside 2.2 to 47.1 (LAIT)
  ['0.1 beside 2.2 to 47.1', years({ '2022-23': [0.1, 2.2, 47.1, 23.4, 18.9, 30.2, 26.6, 12, 21.7, 9.8] })],
  // England, fixed-period exclusions, 2022-23: 0.369 beside 1.725 to 32.786 (LAIT)
  [
    '0.369 beside 1.72548 to 32.78619',
    years({ '2022-23': [0.369, 1.72548, 32.78619, 8.87327, 9.1201, 12.48201, 7.9, 5.2, 10.3, 4.4] }),
  ],
  // England, referrals assessed and no need found, 2021: 0.7 and 0.8 beside 4 to 59.6 (LAIT), as a group of councils could have it
  [
    '0.7 beside 14.1 to 59.6',
    years({ '2022-23': [0.7, 14.1, 59.6, 29.4, 18.9, 30.2, 26.6, 22, 21.7, 29.8] }),
  ],
  ['a finer number near the lowest', years({ '2022-23': but(percentages, { 0: 2.9, 6: 0.754 }) })],
  ['a decimal more below 1', years({ '2022-23': but(percentages, { 0: 4.2, 6: 0.38 }) })],
  [
    'far below, but no percentage like the others when multiplied',
    years({ '2022-23': but(percentages, { 6: 0.02 }) }),
  ],
  ['a change in percentages', years({ '2022-23': but(percentages, { 1: -4.5, 6: 0.754 }) })],
  ['percentage points', years({ '2022-23': but(percentages, { 6: 0.754 }) }, 'Gap in percentage points')],
  ['no percentages', years({ '2022-23': but(percentages, { 6: 0.754 }) }, 'Days to process a claim')],
  ['a percentage below 1 as its text says', years({ '2022-23': but(percentages, { 6: '0.754%' }) })],
  [
    'a year of a tenth, not a hundredth',
    years({
      '2021-22': percentages.map((value) => value / 5),
      '2022-23': percentages.map((value) => value / 100 + 0.1),
    }),
  ],
  [
    'a percentage below 1 as its numerator and denominator show',
    [
      ['Indicator', 'Authority', 'Period', 'Numerator', 'Denominator', 'Value'],
      ...percentages.map((value, at) => [
        title,
        names[at] ?? '',
        '2022-23',
        at === 6 ? 3 : value * 10,
        at === 6 ? 398 : 1000,
        at === 6 ? 0.754 : value,
      ]),
    ],
  ],
];

describe('fractions of 1 where percentages are meant', () => {
  test.each(fractionCases)('said: %s', (_, rows, expected) => {
    expect(said(problemsOf(rows))).toEqual(expected);
  });

  test.each(percentCases)('not said: %s', (_, rows) => {
    expect(problemsOf(rows).filter(({ code }) => code.includes('raction'))).toEqual([]);
  });

  test('half of the cells have the format of a percentage, the others were left as they are', () => {
    const rows = [
      ['Council', '% of reviews on time 2022/23'],
      ...names.map((name, at) => [name, fractions[at] ?? 0]),
    ];
    const formats = rows.map((_, at) => ['General', at % 2 === 1 ? '0.0%' : 'General']);
    const [problem, ...others] = problemsOf(rows, formats);
    expect(others).toEqual([]);
    expect(problem?.code).toBe('fractionsAmongPercentages');
    expect(problem?.details).toMatchObject({
      count: 5,
      cells: 'B3, B5, B7, B9, B11',
      lowest: 0.215 * 0 + 0.218,
    });
  });

  test('a cell with the format of a percentage is what it shows, also where it is small', () => {
    const rows = [
      ['Council', '% of reviews on time 2022/23'],
      ...names.map((name, at) => [name, at === 6 ? 0.00754 : (fractions[at] ?? 0)]),
    ];
    expect(
      problemsOf(
        rows,
        rows.map(() => ['General', '0.0%']),
      ),
    ).toEqual([]);
  });

  test('where nothing beside them says that they are fractions, it is a note', () => {
    expect(problemsOf(years({ '2022-23': fractions }))).toMatchObject([
      { severity: 'note', details: { count: 10, lowest: 0.215, highest: 0.862 } },
    ]);
  });

  test('a value that is not its ratio is said once', () => {
    const rows = counted(percentages.map((value, at) => [value * 10, 1000, at === 6 ? value / 100 : value]));
    expect(said(problemsOf(rows))).toEqual(['valueIsNotTheRatio F8']);
  });

  test('the number stays as it was read, and the officer is asked about it', () => {
    const { made, problems } = tidied(sheet(years({ '2022-23': but(percentages, { 6: 0.754 }) })));
    expect([...made.figures.value]).toContain(0.754);
    const problem = problems.find(({ code }) => code === 'fractionAmongPercentages');
    expect(problem).toMatchObject({ severity: 'warning', at: { sheet: 'Sheet1', row: 8, column: 1 } });
    const { message, fix } = advise(
      readingProblems,
      'fractionAmongPercentages',
      'en',
      problem?.details ?? {},
    );
    expect(message).toBe(
      '% of reviews on time, Wrexham, 2022-23: 0.754 stands among percentages of 21.8 to 86.2, and was read as 0.754%.',
    );
    expect(fix).toBe('Is 75.4% meant? Then write 75.4, or format the cell as a percentage.');
  });

  test.each(fractionCases)('in both languages, filled in: %s', (_, rows) => {
    for (const { code, details } of problemsOf(rows)) {
      for (const language of ['en', 'cy'] as const) {
        const { message, fix } = advise(readingProblems, code, language, details);
        expect(`${message} ${fix}`).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
