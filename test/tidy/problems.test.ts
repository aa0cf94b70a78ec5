import { advise } from '../../src/definitions/words/advice';
import { readingProblems } from '../../src/definitions/words/problems/reading';
import { registerProblems } from '../../src/definitions/words/problems/registers';
import { cellName } from '../../src/domain/cellName';
import type { Problem } from '../../src/domain/problem';
import { sheet, tidied, type Rows } from '../read/readingsOf';

const found = (rows: Rows): string[] =>
  tidied(sheet(rows))
    .problems.filter(({ code }) => code !== 'polarityNotSaid')
    .map(({ code, at }: Problem) => `${code}${at === undefined ? '' : ` ${cellName(at.row, at.column)}`}`);

const long = ['Indicator', 'Authority', 'Period', 'Numerator', 'Denominator', 'Value'];
const cases: [string, Rows, string[]][] = [
  [
    'a name that is nearly a council’s is asked about, not taken',
    [
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2015-16', 1],
      ['Swansee', '2015-16', 2],
    ],
    ['authorityNotRecognised A3'],
  ],
  [
    'a name that is no council’s',
    [
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2015-16', 1],
      ['Legoland Park', '2015-16', 2],
    ],
    ['authorityUnknown A3'],
  ],
  [
    'words in the place of a figure',
    [
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2015-16', 1],
      ['Powys', '2015-16', 3],
      ['Swansea', '2015-16', 'see note'],
    ],
    ['cellNotUnderstood C4'],
  ],
  [
    'two cells that disagree about one figure',
    [
      ['Indicator', 'Authority', 'Period', 'Value'],
      ['PM1', 'Cardiff', '2015-16', 1],
      ['PM1', 'Cardiff', '2015/16', 2],
    ],
    ['duplicateDisagrees D3'],
  ],
  [
    'two cells that agree',
    [
      ['Indicator', 'Authority', 'Period', 'Value'],
      ['PM1', 'Cardiff', '2015-16', 1],
      ['PM1', 'Cardiff', '2015-16', 1],
    ],
    [],
  ],
  [
    'a value that is not its numerator ÷ denominator × multiplier',
    [
      long,
      ['PM1', 'Cardiff', '2015-16', 5, 40, 12.5],
      ['PM1', 'Powys', '2015-16', 6, 40, 15],
      ['PM1', 'Swansea', '2015-16', 5, 40, 21.5],
    ],
    ['valueIsNotTheRatio F4', 'multiplierInferred'],
  ],
  [
    'a rounded value is its ratio',
    [long, ['PM1', 'Cardiff', '2015-16', 1, 3, 33.3], ['PM1', 'Powys', '2015-16', 2, 3, 67]],
    ['multiplierInferred'],
  ],
  [
    'a value that is not there but can be worked out',
    [long, ['PM1', 'Cardiff', '2015-16', 5, 40, '']],
    ['valuesComputed'],
  ],
  [
    'a share of nobody',
    [
      long,
      ['PM1', 'Cardiff', '2015-16', 5, 40, 12.5],
      ['PM1', 'Powys', '2015-16', 6, 40, 15],
      ['PM1', 'Swansea', '2015-16', 0, 0, 0],
    ],
    ['shareOfNobody F4', 'multiplierInferred'],
  ],
  [
    'a percentage over 100',
    [
      ['Council', 'Year', '% of reviews on time'],
      ['Cardiff', '2015-16', 90],
      ['Powys', '2015-16', 107],
    ],
    ['percentageOver100 C3'],
  ],
  [
    'nothing says the year',
    [
      ['Council', 'PM1', 'PM2'],
      ['Cardiff', 90, 1],
      ['Powys', 80, 2],
    ],
    ['periodNotKnown A1'],
  ],
  [
    'a year missing in the middle',
    [['PM1'], ['Council', '2012-13', '2013-14', '2015-16'], ['Cardiff', 1, 2, 3]],
    ['yearMissing'],
  ],
  [
    'a break in the series',
    [
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2014-15', 1],
      ['Cardiff', '2015-16', '2 [b]'],
    ],
    ['breakInSeries C3'],
  ],
  [
    'figures without councils',
    [
      ['Year', 'Deflator', 'Index'],
      ['2012-13', 80, 1],
      ['2013-14', 81, 2],
      ['2014-15', 82, 3],
    ],
    ['noCouncilsInTable A1'],
  ],
];

describe('what is wrong with a sheet, and where', () => {
  test.each(cases)('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test('a slipped decimal point among councils that hardly change', () => {
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
    const rows = [
      ['PM1'],
      ['Council', '2014-15', '2015-16'],
      ...names.map((name, at) => [name, 50 + at, name === 'Powys' ? 0.521 : 51 + at]),
    ];
    expect(found(rows)).toEqual(['unlikelyJump C5']);
  });

  test('one council with the same value in every year', () => {
    const names = ['Cardiff', 'Swansea', 'Powys', 'Newport'];
    const years = ['2012-13', '2013-14', '2014-15', '2015-16'];
    const rows = [
      ['PM1'],
      ['Council', ...years],
      ...names.map((name, at) => [name, ...years.map((_, year) => (name === 'Powys' ? 44 : 50 + at + year))]),
    ];
    expect(found(rows)).toEqual(['allValuesTheSame B5']);
  });

  test('hidden rows are said and not read', () => {
    const { made, problems } = tidied(
      sheet(
        [
          ['Council', 'Year', 'PM1'],
          ['Cardiff', '2015-16', 1],
          ['Powys', '2015-16', 2],
        ],
        { hiddenRows: new Set([2]) },
      ),
    );
    expect(made.figures.length).toBe(1);
    expect(problems.map(({ code }) => code)).toContain('hiddenNotRead');
  });

  test('a number of people with a good direction is said to grow with the council; a rate, or one without direction, is not', () => {
    const notes = (unit: string, polarity: string): string[] =>
      tidied(
        sheet(
          [
            ['Council', '2015-16'],
            ['Cardiff', 40],
            ['Powys', 12],
          ],
          { sheet: 'Care' },
        ),
        sheet([
          ['Code', 'Title', 'Unit', 'Polarity'],
          ['Care', 'Children in care', unit, polarity],
        ]),
      )
        .problems.filter(({ code }) => code === 'countsCompared')
        .map(({ code, details }) => advise(registerProblems, code, 'en', details).message);
    expect(notes('number', 'lower')).toEqual([
      'This indicator is a number of people or events, compared as it stands: Care. A larger council has more of them.',
    ]);
    expect(notes('number', 'none')).toEqual([]);
    expect(notes('per 1,000', 'lower')).toEqual([]);
  });

  test('more than a hundred of a kind are counted, not listed', () => {
    const rows = Array.from({ length: 150 }, (_, at) => [
      'Cardiff',
      `${String(1800 + at)}-01-01`,
      'see note',
    ]);
    const { problems } = tidied(
      sheet([
        ['Council', 'Day', 'PM1'],
        ['Powys', '2015-16', 1],
        ['Powys', '2014-15', 1],
        ...rows.map((row, at) => [row[0] ?? '', `${String(at + 1)} words`, at]),
      ]),
    );
    expect(problems.length).toBeLessThan(120);
  });

  test('every problem that can come out of reading has its sentences in both languages, filled in', () => {
    for (const [, rows] of cases) {
      for (const { code, details } of tidied(sheet(rows)).problems) {
        for (const language of ['en', 'cy'] as const) {
          const { message, fix } = advise(readingProblems, code, language, details);
          expect(`${message} ${fix}`).not.toMatch(/\{\w+\}/);
        }
      }
    }
  });
});
