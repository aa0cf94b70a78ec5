import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

/** Readings without their cells. */
const figuresOf = (rows: Rows, name = 'Sheet1'): string[] =>
  readingsOf(sheet(rows, { sheet: name })).map((line) => line.split(' · ').slice(0, 4).join(' · '));

describe('files as publishers and tools hand them out', () => {
  test('Fingertips: the sheet is called after its indicators, and the parent area is not whose the figures are', () => {
    const rows: Rows = [
      [
        'Indicator ID',
        'Indicator Name',
        'Parent Code',
        'Parent Name',
        'Area Code',
        'Area Name',
        'Time period',
        'Value',
      ],
      [20401, 'Smoking', 'E12000002', 'North West region', 'E06000009', 'Blackpool', '2022', 14],
      [20401, 'Smoking', 'E12000002', 'North West region', 'E08000001', 'Bolton', '2022', 15],
    ];
    expect(figuresOf(rows, 'indicators-CountyUA')).toEqual([
      'Blackpool · 20401 · 2022 · 14',
      'Bolton · 20401 · 2022 · 15',
    ]);
  });

  test('Nomis: the variable and the date stand above the table, and “conf” is a limit', () => {
    const rows: Rows = [
      ['Annual population survey'],
      [],
      ['variable', 'Unemployment rate'],
      ['date', 'Jan 2023-Dec 2023'],
      [],
      ['local authority', 'numerator', 'denominator', 'percent', 'conf'],
      ['Blackpool', 100, 3000, 3.3, 1.1],
      ['Bolton', 150, 3000, 5, 1.2],
    ];
    expect(figuresOf(rows)).toEqual([
      'Blackpool · Unemployment rate · Jan 2023-Dec 2023 · 3.3',
      'Bolton · Unemployment rate · Jan 2023-Dec 2023 · 5',
    ]);
  });

  test('Power BI: “Sum of Value” with its parts is the measure’s, and its filters are no title', () => {
    const rows: Rows = [
      ['Applied filters: Year is 2023/24'],
      [],
      [
        'Local Authority',
        'Measure',
        'Reporting Year',
        'Sum of Value',
        'Sum of Numerator',
        'Sum of Denominator',
      ],
      ...['Blackpool', 'Bolton', 'Bury', 'Oldham', 'Wigan'].map((council, at) => [
        council,
        'ASCOF 2A',
        '2023/24',
        80 + 2 * at,
        40 + at,
        50,
      ]),
      ['Total', '', '', 400, 200, 250],
    ];
    expect(tidied(sheet(rows)).made.figures.indicators.map(({ code }) => code)).toEqual(['ASCOF 2A']);
    expect(readingsOf(sheet(rows))[0]).toBe('Blackpool · ASCOF 2A · 2023/24 · 80 · 40/50 · D4');
  });

  test.each([
    ['Variance', 'sideColumnsNotRead'],
    ['Lower', 'sideColumnsNotRead'],
    ['Similar councils', 'sideColumnsNotRead'],
    ['Min', 'sideColumnsNotRead'],
    ['Baseline (2019-20)', 'sideColumnsNotRead'],
    ['Change since baseline', 'sideColumnsNotRead'],
    ['Ambition 2025', 'targetColumnsNotRead'],
  ])('a scorecard: “%s” is no indicator', (heading, code) => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Indicator', '2022-23', '2023-24', heading],
      ['Reviews', 80, 81, 5],
    ];
    expect(figuresOf(rows)).toEqual(['Cardiff · Reviews · 2022-23 · 80', 'Cardiff · Reviews · 2023-24 · 81']);
    expect(problemCodes(sheet(rows))).toEqual([code]);
  });

  test('a scorecard: what is there to date is of the year in the title', () => {
    const rows: Rows = [
      ['Cardiff Council 2023/24'],
      ['Indicator', 'Q1', 'Q2', 'YTD'],
      ['Reviews', 80, 81, 80.5],
    ];
    expect(figuresOf(rows)).toContain('Cardiff · Reviews – YTD · 2023/24 · 80.5');
    expect(problemCodes(sheet(rows))).toEqual([]);
  });

  test('measures that each have a time of their own are not one indicator', () => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Measure', 'Result', 'Period'],
      ['Reviews', 80, '2023-24'],
      ['Calls', 8, '2022-23'],
    ];
    expect(figuresOf(rows)).toEqual(['Cardiff · Reviews · 2023-24 · 80', 'Cardiff · Calls · 2022-23 · 8']);
  });

  test('the kinds of councils are no indicators', () => {
    const rows: Rows = [
      ['Reviews on time'],
      ['Council', 'Type', '2023-24'],
      ['Blackpool', 'Unitary', 80],
      ['Bolton', 'Metropolitan', 81],
    ];
    expect(figuresOf(rows)).toEqual([
      'Blackpool · Reviews on time · 2023-24 · 80',
      'Bolton · Reviews on time · 2023-24 · 81',
    ]);
  });

  test('an earlier figure with a time of its own beside it is left out and said', () => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Measure', 'Result', 'Period', 'Previous result', 'Previous period'],
      ['Reviews', 80, '2023-24', 75, '2022-23'],
      ['Calls', 8, '2023-24', 7, '2021-22'],
    ];
    expect(figuresOf(rows)).toEqual(['Cardiff · Reviews · 2023-24 · 80', 'Cardiff · Calls · 2023-24 · 8']);
    expect(problemCodes(sheet(rows))).toEqual(['earlierSaidApart']);
  });

  test('a heading with a footnote’s number is the heading', () => {
    const rows: Rows = [
      ['Council', 'Indicator1', '2021-221'],
      ['Cardiff', 'Reviews', 80],
    ];
    expect(figuresOf(rows)).toEqual(['Cardiff · Reviews · 2021-221 · 80']);
  });

  test('a small table of “Actual” and “Target” is called by its corner', () => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Reviews on time', '2022-23', '2023-24'],
      ['Actual', 80, 82],
      ['Target', 85, 86],
    ];
    expect(figuresOf(rows)).toEqual([
      'Cardiff · Reviews on time · 2022-23 · 80',
      'Cardiff · Reviews on time · 2023-24 · 82',
    ]);
    expect(tidied(sheet(rows)).made.targets.map(({ value }) => value)).toEqual([85, 86]);
  });
});
