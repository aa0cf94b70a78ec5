import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

/** Readings without their cells. */
const figuresOf = (rows: Rows): string[] =>
  readingsOf(sheet(rows)).map((line) => line.split(' · ').slice(0, 4).join(' · '));

describe('the codes of a publisher', () => {
  const ascof = (heading: string): Rows => [
    ['ASCOF 2022-23'],
    ['Geographical Description', heading, 'Disaggregation Level', 'Measure Type', 'Measure_Value'],
    ['Kent', '1A', 'Total', 'Score', 19.1],
    ['Kent', '1A', 'Male', 'Score', 19.4],
    ['Kent', '2A(1)', 'Total', 'Score', 13.3],
    ['Medway', '1A', 'Total', 'Score', 18.7],
    ['Medway', '1A', 'Male', 'Score', '[c]'],
    ['Medway', '2A(1)', 'Total', 'Score', 23.5],
  ];

  test.each(['ASCOF Measure Code', 'LGBF indicator ref', 'Code'])(
    'under “%s” keep the indicators apart, and what else tells rows apart stands behind them',
    (heading) => {
      expect(figuresOf(ascof(heading)).filter((line) => line.startsWith('Kent'))).toEqual([
        'Kent · 1A · 2022-23 · 19.1',
        'Kent · 1A/Male · 2022-23 · 19.4',
        'Kent · 2A(1) · 2022-23 · 13.3',
      ]);
    },
  );

  test('have their titles in a column “Measure” beside them', () => {
    const rows = [
      ['Bury Council'],
      ['Code', 'Measure', '2022/23', '2023/24'],
      ['A1', '% of assessments in 45 days', 88, 91],
      ['A2', 'Re-referrals', 21, 23],
    ];
    const { indicators } = tidied(sheet(rows)).made.figures;
    expect(indicators.map(({ code, title, unit }) => [code, title.en, unit])).toEqual([
      ['A1', '% of assessments in 45 days', '%'],
      ['A2', 'Re-referrals', ''],
    ]);
  });
});

describe('the family group of each council beside its figures', () => {
  const rows = [
    ['SW1: Reviews on time'],
    ['Council', 'Family Group (People)', '2020-21', '2021-22', 'Family Group Average'],
    ['Highland', 2, 84.1, 85.1, 83.9],
    ['Fife', 3, 80.1, 81.1, 82.9],
    ['Moray', 2, 89.1, 88.1, 83.9],
  ];

  test('does not make context of the figures', () => {
    expect(figuresOf(rows)).toEqual([
      'Highland · SW1 · 2020-21 · 84.1',
      'Fife · SW1 · 2020-21 · 80.1',
      'Moray · SW1 · 2020-21 · 89.1',
      'Highland · SW1 · 2021-22 · 85.1',
      'Fife · SW1 · 2021-22 · 81.1',
      'Moray · SW1 · 2021-22 · 88.1',
    ]);
    expect(problemCodes(sheet(rows))).toEqual(['sideColumnsNotRead']);
  });

  test('is their group of comparators', () => {
    const { families, figures } = tidied(sheet(rows)).made;
    const namesOf = (authorities: readonly number[]): string[] =>
      authorities.map((at) => figures.authorities[at]?.name ?? '?');
    expect(
      families
        .flatMap((table) => table.families)
        .map(({ name, authorities }) => [name, namesOf(authorities)]),
    ).toEqual([
      ['Family Group (People) 2', ['Highland', 'Moray']],
      ['Family Group (People) 3', ['Fife']],
    ]);
  });

  test('“Group” alone may tell the rows of a council apart', () => {
    const grouped = [
      ['Council', 'Year', 'Group', 'Value'],
      ['Cardiff', '2015-16', 'Under 5', 5],
      ['Cardiff', '2015-16', 'Over 5', 6],
    ];
    expect(figuresOf(grouped)).toEqual(['Cardiff · Under 5 · 2015-16 · 5', 'Cardiff · Over 5 · 2015-16 · 6']);
  });
});
