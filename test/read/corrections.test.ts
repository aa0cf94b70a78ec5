import { columnKey, indicatorKey, tableKey } from '../../src/domain/correction';
import type { CellContent, Grid } from '../../src/domain/grid';
import type { OwnedSheet } from '../../src/domain/owned';
import { readAndTidy } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { sheet, type Rows } from './readingsOf';

/** Our sheet Setup with what the officer typed: key, first cell, second cell. */
function setupSheet(...typed: readonly (readonly [string, CellContent, CellContent?])[]): OwnedSheet[] {
  const entries = new Map(
    typed.map(([key, first, second]) => [
      key,
      new Map<string, CellContent>([
        ...(first === '' ? [] : [['first', first] as const]),
        ...(second === undefined ? [] : [['second', second] as const]),
      ]),
    ]),
  );
  return [{ id: 'setup', part: '', name: 'Setup', entries }];
}

/** "Cardiff PM1 2015-16 12.5 5/40" for each reading. */
function lines(grids: readonly Grid[], owned: readonly OwnedSheet[]): string[] {
  const { figures } = readAndTidy(grids, jointReview, owned).made;
  return Array.from({ length: figures.length }, (_, at) => {
    const { authority, indicator, period, value, numerator, denominator } = figures.reading(at);
    const parts =
      numerator === undefined && denominator === undefined ? '' : ` ${numerator ?? ''}/${denominator ?? ''}`;
    return `${figures.authorities[authority]?.name} ${figures.indicators[indicator]?.code} ${figures.periods[period]?.label} ${value ?? ''}${parts}`;
  });
}

const codes = (grids: readonly Grid[], owned: readonly OwnedSheet[]): string[] =>
  readAndTidy(grids, jointReview, owned)
    .problems.map(({ code }) => code)
    .filter((code) => code !== 'polarityNotSaid');

const place = { sheet: 'Sheet1', heading: 'Council', number: 1 };
const column = (heading: string, number = 1): string => columnKey(place, heading, number);

/** One correction each: the sheet, what the officer typed on Setup, what is read without it and with it. */
const cases: [string, Rows, [string, CellContent, CellContent?][], string[], string[]][] = [
  [
    'a column that looks like a figure is no figure',
    [
      ['Council', 'Year', 'PM1', 'Ward'],
      ['Cardiff', '2015-16', 5, 29],
      ['Swansea', '2015-16', 6, 32],
    ],
    [[column('Ward'), 'Ignore']],
    ['Cardiff PM1 2015-16 5', 'Swansea PM1 2015-16 6', 'Cardiff Ward 2015-16 29', 'Swansea Ward 2015-16 32'],
    ['Cardiff PM1 2015-16 5', 'Swansea PM1 2015-16 6'],
  ],
  [
    'two columns are the numerator and the denominator of the third',
    [
      ['Council', 'Year', 'PM1', 'On time', 'All'],
      ['Cardiff', '2015-16', 50, 5, 10],
      ['Swansea', '2015-16', 25, 5, 20],
    ],
    [
      [column('On time'), 'Numerator'],
      [column('All'), 'Enwadur'],
    ],
    [
      'Cardiff PM1 2015-16 50',
      'Swansea PM1 2015-16 25',
      'Cardiff On time 2015-16 5',
      'Swansea On time 2015-16 5',
      'Cardiff All 2015-16 10',
      'Swansea All 2015-16 20',
    ],
    ['Cardiff PM1 2015-16 50 5/10', 'Swansea PM1 2015-16 25 5/20'],
  ],
  [
    'numbers are figures, not groups of a context sheet',
    [
      ['Council', 'Code', 'Size'],
      ['Cardiff', 'PM1', 5],
      ['Swansea', 'PM1', 7],
    ],
    [[column('Code'), 'Ignore']],
    ['Cardiff PM1  5', 'Swansea PM1  7'],
    ['Cardiff Size  5', 'Swansea Size  7'],
  ],
  [
    'the second of two columns with one heading is meant',
    [
      ['Council', 'Year', 'PM1', 'Sort', 'Sort'],
      ['Cardiff', '2015-16', 5, '', 3],
      ['Swansea', '2015-16', 6, '', 4],
    ],
    [[column('Sort', 2), 'Value']],
    ['Cardiff PM1 2015-16 5', 'Swansea PM1 2015-16 6'],
    ['Cardiff PM1 2015-16 5', 'Swansea PM1 2015-16 6', 'Cardiff Sort 2015-16 3', 'Swansea Sort 2015-16 4'],
  ],
  [
    'a table is skipped',
    [
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2015-16', 5],
    ],
    [[tableKey(place), 'Yes']],
    ['Cardiff PM1 2015-16 5'],
    [],
  ],
  [
    'a table that names no council is given one by a column with another heading',
    [
      ['Ref', 'Year', 'PM1'],
      ['Team A', '2015-16', 5],
      ['Cardiff', '2015-16', 6],
      ['Team B', '2015-16', 5],
      ['Team C', '2015-16', 5],
    ],
    [[columnKey({ ...place, heading: 'Ref' }, 'Ref', 1), 'Authority']],
    [],
    ['Cardiff PM1 2015-16 6'],
  ],
  [
    'the header is another row than the one that was found',
    [
      ['Council', 'Children', 'Adults'],
      ['Area', 'PM1', 'PM2'],
      ['Cardiff', 5, 6],
      ['Swansea', 7, 8],
    ],
    [[tableKey({ ...place, heading: 'Council – Area' }), '', 2]],
    [
      'Cardiff Children – PM1  5',
      'Swansea Children – PM1  7',
      'Cardiff Adults – PM2  6',
      'Swansea Adults – PM2  8',
    ],
    ['Cardiff PM1  5', 'Swansea PM1  7', 'Cardiff PM2  6', 'Swansea PM2  8'],
  ],
];

describe('what the officer corrected on Setup wins over what was found', () => {
  test.each(cases)('%s', (_, rows, typed, without, corrected) => {
    const grid = sheet(rows);
    expect(lines([grid], [])).toEqual(without);
    expect(lines([grid], setupSheet(...typed))).toEqual(corrected);
  });

  test('corrections still fit when the next paste is longer, lower and further to the right', () => {
    const rows: CellContent[][] = [
      ['Council', 'Year', 'PM1', 'On time', 'All'],
      ['Cardiff', '2015-16', 50, 5, 10],
      ['Swansea', '2015-16', 25, 5, 20],
      ['Powys', '2015-16', 10, 1, 10],
    ];
    const typed = setupSheet([column('On time'), 'Numerator'], [column('All'), 'Denominator']);
    const grid = sheet([['A title'], [], ...rows], { top: 7, left: 3 });
    expect(lines([grid], typed)).toEqual([
      'Cardiff PM1 2015-16 50 5/10',
      'Swansea PM1 2015-16 25 5/20',
      'Powys PM1 2015-16 10 1/10',
    ]);
    expect(codes([grid], typed)).not.toContain('correctionMatchesNothing');
  });

  test('a header row is found again by what stands in it', () => {
    const grid = sheet([
      ['Made on Monday'],
      ['Council', 'Children', 'Adults'],
      ['Area', 'PM1', 'PM2'],
      ['Cardiff', 5, 6],
    ]);
    const owned = setupSheet([tableKey({ ...place, heading: 'Council – Area' }), '', '2: Area | PM1 | PM2']);
    expect(lines([grid], owned)).toEqual(['Cardiff PM1  5', 'Cardiff PM2  6']);
    const [table] = readAndTidy([grid], jointReview, owned).made.tables;
    expect(table?.setup?.header).toEqual({ row: 3, text: 'Area | PM1 | PM2' });
  });

  test('polarity and unit of an indicator', () => {
    const grid = sheet([
      ['Council', 'Year', 'PM1'],
      ['Cardiff', '2015-16', 5],
    ]);
    const { made } = readAndTidy(
      [grid],
      jointReview,
      setupSheet([indicatorKey('PM1'), 'Is yw’r gorau', 'days']),
    );
    expect(made.figures.indicators[0]).toMatchObject({
      polarity: 'lowerIsBetter',
      polarityFrom: 'setup',
      unit: 'days',
    });
  });
});

test('the unit that an officer says ends the doubt whether all values are fractions', () => {
  const councils = ['Cardiff', 'Swansea', 'Powys', 'Newport', 'Conwy', 'Gwynedd', 'Wrexham', 'Torfaen'];
  const rows = [
    ['Council', 'Year', '% late'],
    ...councils.map((name, at) => [name, '2015-16', 0.21 + at / 10]),
  ];
  expect(codes([sheet(rows)], [])).toEqual(['allFractions']);
  expect(codes([sheet(rows)], setupSheet([indicatorKey('% late'), '', '%']))).toEqual([]);
});

describe('a correction that does nothing is said', () => {
  const grid = sheet([
    ['Council', 'Year', 'PM1'],
    ['Cardiff', '2015-16', 5],
  ]);
  test.each<[string, [string, CellContent, CellContent?], string]>([
    ['its column is not there any more', [column('PM9'), 'Ignore'], 'correctionMatchesNothing'],
    ['its sheet is not there any more', ['table: Old › Council', 'Yes'], 'correctionMatchesNothing'],
    [
      'its indicator is not there any more',
      [indicatorKey('PM9'), 'Lower is better'],
      'correctionMatchesNothing',
    ],
    ['its word is none of the list', [column('PM1'), 'Percentage'], 'correctionNotUnderstood'],
    ['its header row is no number', [tableKey(place), '', 'the second'], 'correctionNotUnderstood'],
    ['its header row is empty', [tableKey(place), '', 40], 'headerRowEmpty'],
    ['its header row is the last row', [tableKey(place), '', 2], 'headerRowEmpty'],
    ['its header is nowhere', [tableKey(place), '', '2: Area | PM1'], 'headerRowGone'],
  ])('%s', (_, typed, code) => {
    const owned = setupSheet(typed);
    expect(codes([grid], owned)).toEqual([code]);
    expect(lines([grid], owned)).toEqual(['Cardiff PM1 2015-16 5']);
    const { corrections, unmatched } = readAndTidy([grid], jointReview, owned).made;
    expect([...(corrections?.keys() ?? [])]).toEqual([typed[0]]);
    expect(unmatched?.map(({ key }) => key)).toEqual(code === 'correctionMatchesNothing' ? [typed[0]] : []);
  });
});
