import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

/** Readings without their council and their cells. */
const figuresOf = (rows: Rows): string[] =>
  readingsOf(sheet(rows)).map((line) => line.split(' · ').slice(1, 4).join(' · '));

describe('a column of an earlier time beside a column of periods', () => {
  test.each([
    ['2022-23', 'Previous value', '2021-22'],
    ['2022-23', 'Last year', '2021-22'],
    ['2022-23', 'Prior period', '2021-22'],
    ['2022-23', 'Previous year’s result', '2021-22'],
    ['2022-23', 'Y flwyddyn flaenorol', '2021-22'],
    ['2022-23', 'Llynedd', '2021-22'],
    ['2023', 'Previous', '2022'],
    ['Q1 2023-24', 'Previous quarter', 'Q4 2022-23'],
    ['Q1 2023-24', 'Prior period', 'Q4 2022-23'],
    ['Q2 2023-24', 'Same quarter last year', 'Q2 2022-23'],
    ['April 2024', 'Last month', 'March 2024'],
  ])('beside %s, “%s” is of %s', (period, heading, earlier) => {
    const rows: Rows = [
      ['Council', 'Indicator', 'Period', 'Value', heading],
      ['Cardiff', 'Reviews', period, 80, 70],
    ];
    expect(figuresOf(rows)).toEqual([`Reviews · ${earlier} · 70`, `Reviews · ${period} · 80`]);
    expect(problemCodes(sheet(rows))).toEqual(['earlierRead']);
  });

  test.each([
    ['Q2 2023-24', 'Last year'],
    ['31 March 2024', 'Previous value'],
    ['2021-23', 'Previous value'],
    ['2023-24', 'Last quarter'],
  ])('beside %s, “%s” is left out, and its cell is named', (period, heading) => {
    const rows: Rows = [
      ['Council', 'Indicator', 'Period', 'Value', heading],
      ['Cardiff', 'Reviews', period, 80, 70],
    ];
    expect(figuresOf(rows)).toEqual([`Reviews · ${period} · 80`]);
    expect(tidied(sheet(rows)).problems.find(({ code }) => code === 'earlierUnclear')).toMatchObject({
      at: { row: 1, column: 4 },
    });
  });

  test('is of the time before that of each row', () => {
    const rows: Rows = [
      ['Council', 'Indicator', 'Period', 'Value', 'Previous value'],
      ['Cardiff', 'Reviews', '2022-23', 80, 70],
      ['Cardiff', 'Calls', 'Q1 2023-24', 8, 7],
    ];
    expect(figuresOf(rows)).toEqual([
      'Reviews · 2021-22 · 70',
      'Reviews · 2022-23 · 80',
      'Calls · Q4 2022-23 · 7',
      'Calls · Q1 2023-24 · 8',
    ]);
  });

  test('gives way to that time’s own figure, wherever it stands', () => {
    const rows: Rows = [
      ['Council', 'Indicator', 'Period', 'Value', 'Previous value'],
      ['Cardiff', 'Reviews', '2022-23', 80, 71],
      ['Cardiff', 'Reviews', '2021-22', 70, 60],
    ];
    expect(figuresOf(rows)).toContain('Reviews · 2021-22 · 70');
    expect(problemCodes(sheet(rows))).toContain('duplicateDisagrees');
  });
});

describe('a column of an earlier time takes its name from the one beside it', () => {
  test.each<[string, Rows]>([
    ['before it', [['Council', 'Year', 'Reviews', 'Last year']]],
    ['which it repeats', [['Council', 'Year', 'Reviews', 'Reviews last year']]],
    ['which it repeats at its end', [['Council', 'Year', 'Reviews', 'Previous year reviews']]],
  ])('%s', (_, header) => {
    const rows: Rows = [...header, ['Cardiff', '2022-23', 80, 70]];
    expect(figuresOf(rows)).toEqual(['Reviews · 2021-22 · 70', 'Reviews · 2022-23 · 80']);
  });

  test('each from its own where there are several', () => {
    const rows: Rows = [
      ['Council', 'Year', 'Reviews', 'Last year', 'Calls', 'Last year'],
      ['Cardiff', '2022-23', 80, 70, 8, 7],
    ];
    expect(figuresOf(rows)).toEqual([
      'Reviews · 2021-22 · 70',
      'Reviews · 2022-23 · 80',
      'Calls · 2021-22 · 7',
      'Calls · 2022-23 · 8',
    ]);
  });
});

describe('a column of an earlier time without a column of periods', () => {
  test('is of the time before that in the title', () => {
    const rows: Rows = [
      ['Cardiff Council – 2023-24'],
      ['Indicator', 'This year', 'Last year'],
      ['Reviews', 80, 70],
    ];
    expect(figuresOf(rows)).toEqual(['Reviews · 2022-23 · 70', 'Reviews · 2023-24 · 80']);
  });

  test('is of the time before that in the heading beside it', () => {
    const rows: Rows = [
      ['Council', 'Reviews 2022-23', 'Previous year'],
      ['Cardiff', 80, 70],
    ];
    expect(figuresOf(rows)).toEqual(['Reviews · 2021-22 · 70', 'Reviews · 2022-23 · 80']);
  });

  test('is of its own time where it says one', () => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Indicator', '2022-23', 'Previous year (2020-21)'],
      ['Reviews', 80, 70],
    ];
    expect(figuresOf(rows)).toEqual(['Reviews · 2020-21 · 70', 'Reviews · 2022-23 · 80']);
    expect(problemCodes(sheet(rows))).toEqual([]);
  });

  test('is left out beside several years', () => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Indicator', '2021-22', '2022-23', 'Previous year'],
      ['Reviews', 80, 81, 70],
    ];
    expect(figuresOf(rows)).toEqual(['Reviews · 2021-22 · 80', 'Reviews · 2022-23 · 81']);
    expect(problemCodes(sheet(rows))).toContain('earlierUnclear');
  });

  test('is left out where nothing says a time', () => {
    const rows: Rows = [['Cardiff Council'], ['Indicator', 'Current', 'Previous'], ['Reviews', 80, 70]];
    expect(figuresOf(rows)).toEqual(['Reviews ·  · 80']);
    expect(problemCodes(sheet(rows))).toEqual(['earlierNotDated', 'periodNotKnown']);
  });
});

test.each(['Last review in time', 'Previous convictions', 'Prior attainment'])(
  '“%s” is an indicator',
  (heading) => {
    const rows: Rows = [
      ['Council', 'Year', 'Reviews', heading],
      ['Cardiff', '2022-23', 80, 70],
    ];
    expect(figuresOf(rows)).toContain(`${heading} · 2022-23 · 70`);
  },
);
