import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

const unitsOf = (rows: Rows, merges?: Parameters<typeof sheet>[1]): unknown[] =>
  tidied(sheet(rows, merges)).made.figures.indicators.map(({ code, unit }) => [code, unit]);

describe('the unit in a row of headings', () => {
  test.each([
    ['£’000', '£ thousand'],
    ["£'000", '£ thousand'],
    ['£k', '£ thousand'],
    ['£m', '£ million'],
    ['£ million', '£ million'],
    ['£', '£'],
  ])('“%s” is %s', (said, unit) => {
    const rows = [
      ['Social care 2021-22'],
      ['Council', 'Net expenditure', 'Income'],
      ['', said, said],
      ['Kent', 500, 60],
    ];
    expect(unitsOf(rows).map((each) => (each as string[])[1])).toEqual([unit, unit]);
  });

  test('is that word alone, without the heading over it', () => {
    const rows = [
      ['Placements 2022-23'],
      ['Council', 'In foster care', '', 'In residential care', ''],
      ['', 'No.', '%', 'No.', '%'],
      ['Kent', 700, 70, 300, 30],
    ];
    expect(unitsOf(rows)).toEqual([
      ['In foster care – No.', ''],
      ['In foster care – %', '%'],
      ['In residential care – No.', ''],
      ['In residential care – %', '%'],
    ]);
  });
});

test('the numbers of columns under their headings are no part of the names', () => {
  const rows = [
    ['Social care 2021-22'],
    ['Council', 'Cost', 'Income'],
    ['', '(1)', '(2)'],
    ['Kent', 500, 60],
  ];
  expect(unitsOf(rows)).toEqual([
    ['Cost', ''],
    ['Income', ''],
  ]);
});

describe('a part of a year by its number', () => {
  test.each(['M9 2023/24', 'P9 2023/24', 'Month 9 2023/24', '2023/24 Period 9'])(
    '“%s” is not the year, and it is said',
    (label) => {
      const rows = [
        ['Council', 'Period', 'Referrals'],
        ['Kent', '2023/24', 100],
        ['Kent', label, 75],
      ];
      expect(readingsOf(sheet(rows))).toEqual([
        'Kent · Referrals · 2023/24 · 100 · C2',
        `Kent · Referrals · ${label} · 75 · C3`,
      ]);
      expect(problemCodes(sheet(rows))).toEqual(['periodUnclear']);
    },
  );

  test('in the headings “Month 9” is a time, and “M9” may be a code', () => {
    const rows = (name: string): Rows => [['Referrals'], ['Council', `${name} 2023/24`], ['Kent', 75]];
    expect(readingsOf(sheet(rows('Month 9')))).toEqual(['Kent · Referrals · Month 9 2023/24 · 75 · B3']);
    expect(readingsOf(sheet(rows('M9')))).toEqual(['Kent · M9 · 2023/24 · 75 · B3']);
  });

  test('“2022/23 Full Year” is the year', () => {
    const rows = [
      ['Council', 'Period', 'Referrals'],
      ['Kent', '2022/23 Full Year', 100],
    ];
    expect(problemCodes(sheet(rows))).toEqual([]);
    expect(tidied(sheet(rows)).made.figures.periods.map(({ kind }) => kind)).toEqual(['financialYear']);
  });
});
