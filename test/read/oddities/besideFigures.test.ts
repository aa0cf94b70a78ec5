import type { Indicator } from '../../../src/domain/indicator';
import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

const about = (rows: Rows): unknown[] =>
  tidied(sheet(rows)).made.figures.indicators.map(({ code, polarity, unit, domain }: Indicator) => [
    code,
    polarity,
    unit,
    domain,
  ]);

describe('unit, polarity and domain in the rows of councils’ figures', () => {
  const long = (polarity: string, ...rows: (readonly string[])[]): Rows => [
    ['Indicator', 'Council', 'Year', 'Value', 'Unit', polarity, 'Domain'],
    ...rows.map(([indicator = '', council = '', ...words]) => [indicator, council, '2023-24', 10, ...words]),
  ];

  test.each(['Polarity', 'Direction', 'Good to be', 'Good is', 'Pegynedd'])(
    'are those of the indicator where all its rows say the same, under “%s” too',
    (heading) => {
      const rows = long(
        heading,
        ['Reviews', 'Cardiff', '%', 'High', 'Assessment'],
        ['Reviews', 'Powys', '%', 'high', ''],
        ['Delays', 'Cardiff', 'days', 'Low', 'Access'],
      );
      expect(about(rows)).toEqual([
        ['Reviews', 'higherIsBetter', '%', 'assessment'],
        ['Delays', 'lowerIsBetter', 'days', 'access'],
      ]);
      expect(problemCodes(sheet(rows))).toEqual([]);
    },
  );

  test('are left out where the rows differ, and each column is said once with both cells', () => {
    const rows = long(
      'Polarity',
      ['Reviews', 'Cardiff', '%', 'High', 'Assessment'],
      ['Reviews', 'Powys', 'days', 'Low', 'Assessment'],
      ['Delays', 'Cardiff', 'days', 'High', 'Access'],
      ['Delays', 'Powys', 'days', 'Low', 'Access'],
    );
    expect(about(rows)).toEqual([
      ['Reviews', 'unknown', '', 'assessment'],
      ['Delays', 'unknown', 'days', 'access'],
    ]);
    const said = tidied(sheet(rows)).problems.filter(({ code }) => code === 'rowsDisagree');
    expect(
      said.map(({ details }) => [details.heading, details.indicators, details.one, details.otherCell]),
    ).toEqual([
      ['Polarity', 'Reviews, Delays', 'High', 'Sheet1!F3'],
      ['Unit', 'Reviews', '%', 'Sheet1!E3'],
    ]);
  });

  test('are found by the indicator’s code', () => {
    const rows: Rows = [
      ['Code', 'Indicator', 'Council', 'Year', 'Value', 'Polarity'],
      ['PM1', 'Reviews', 'Cardiff', '2023-24', 10, 'High'],
    ];
    expect(about(rows)).toEqual([['PM1', 'higherIsBetter', '', undefined]]);
  });

  test('a publisher’s themes that are no domains are let be; a column “Domain” is not', () => {
    const rows = (heading: string): Rows => [
      ['Indicator', 'Council', 'Year', 'Value', heading],
      ['Reviews', 'Cardiff', '2023-24', 10, 'Health and wellbeing'],
    ];
    expect(problemCodes(sheet(rows('Theme')))).toEqual([]);
    expect(problemCodes(sheet(rows('Domain')))).toEqual(['domainNotKnown']);
  });

  test('with councils across are left out where the rows of an indicator’s years differ', () => {
    const rows: Rows = [
      ['Indicator', 'Year', 'Polarity', 'Cardiff', 'Powys'],
      ['Reviews', '2022-23', 'High', 1, 2],
      ['Reviews', '2023-24', 'Low', 3, 4],
    ];
    expect(about(rows)).toEqual([['Reviews', 'unknown', '', undefined]]);
    expect(problemCodes(sheet(rows))).toEqual(['rowsDisagree']);
  });
});

describe('the direction of travel', () => {
  test.each([
    ['↑', '↓'],
    ['Up', 'Down'],
    ['Improving', 'Same'],
  ])(
    'under “Direction” (%s, %s) is not taken for the one that is good, and it is said once',
    (one, other) => {
      const rows: Rows = [
        ['Cardiff Council 2023/24'],
        ['Indicator', 'Q1', 'Q2', 'Direction'],
        ['Reviews', 10, 11, one],
        ['Visits', 20, 21, other],
      ];
      expect(about(rows)).toEqual([
        ['Reviews', 'unknown', '', undefined],
        ['Visits', 'unknown', '', undefined],
      ]);
      expect(problemCodes(sheet(rows))).toEqual(['directionOfTravel']);
    },
  );

  test('“Down” is no council', () => {
    const rows: Rows = [
      ['Cardiff Council'],
      ['Indicator', '2022/23', '2023/24', 'Direction of travel'],
      ['Reviews', 10, 11, 'Up'],
      ['Visits', 20, 21, 'Down'],
    ];
    expect(readingsOf(sheet(rows)).map((line) => line.split(' · ')[0])).toEqual(Array(4).fill('Cardiff'));
  });

  test('“Reading” beside “Writing” is none, and alone it is', () => {
    const rows = (subject: string): Rows => [
      ['', 'Year', 'Value'],
      ['Reading', '2022-23', 10],
      [subject, '2023-24', 11],
    ];
    expect(readingsOf(sheet(rows('Writing')))).toEqual([]);
    expect(readingsOf(sheet(rows('Reading')))).toHaveLength(2);
  });
});
