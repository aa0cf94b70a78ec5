import { problemCodes, readingsOf, sheet } from '../readingsOf';

describe('quarters across', () => {
  test('are of the year in the title above the table', () => {
    const table = sheet([
      ['Performance scorecard 2024/25'],
      [],
      ['Indicator', 'Council', 'Q1', 'Q2'],
      ['Reviews on time', 'Cardiff', 90.1, 91.2],
      ['Reviews on time', 'Swansea', 80.1, 81.2],
    ]);
    expect(readingsOf(table).sort()).toEqual([
      'Cardiff · Reviews on time · 2024/25 Q1 · 90.1 · C4',
      'Cardiff · Reviews on time · 2024/25 Q2 · 91.2 · D4',
      'Swansea · Reviews on time · 2024/25 Q1 · 80.1 · C5',
      'Swansea · Reviews on time · 2024/25 Q2 · 81.2 · D5',
    ]);
    expect(problemCodes(table)).toEqual([]);
  });

  test('are of the year written once above them, in Welsh too', () => {
    const lines = readingsOf(
      sheet(
        [
          ['', '2023-24', '', '2024-25', ''],
          ['Cyngor', 'Ch1', 'Ch2', 'Ch1', 'Ch2'],
          ['Caerdydd', 1, 2, 3, 4],
          ['Abertawe', 5, 6, 7, 8],
        ],
        { sheet: 'Adolygiadau' },
      ),
    );
    expect(lines.map((line) => line.replace('Adolygiadau · ', '')).sort()).toEqual([
      'Cardiff · 2023-24 Ch1 · 1 · B3',
      'Cardiff · 2023-24 Ch2 · 2 · C3',
      'Cardiff · 2024-25 Ch1 · 3 · D3',
      'Cardiff · 2024-25 Ch2 · 4 · E3',
      'Swansea · 2023-24 Ch1 · 5 · B4',
      'Swansea · 2023-24 Ch2 · 6 · C4',
      'Swansea · 2024-25 Ch1 · 7 · D4',
      'Swansea · 2024-25 Ch2 · 8 · E4',
    ]);
  });

  test('are the questions of a survey where there is a fifth', () => {
    const [first] = readingsOf(
      sheet([
        ['Survey 2024/25'],
        [],
        ['Council', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5'],
        ['Cardiff', 1, 2, 3, 4, 5],
        ['Swansea', 1, 2, 3, 4, 5],
      ]),
    );
    expect(first).toBe('Cardiff · Q1 · 2024/25 · 1 · B4');
  });
});
