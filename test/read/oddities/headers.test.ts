import { problemCodes, readingsOf, sheet, type Rows } from '../readingsOf';

describe('years kept as text', () => {
  test.each<[string, Rows, string]>([
    [
      'below one row of bands',
      [
        ['', 'PM1', '', 'PM2', ''],
        ['Council', '2022', '2023', '2022', '2023'],
      ],
      'B3',
    ],
    [
      'below two, with a mark for a provisional year',
      [
        ['', 'Adults', '', 'Children', ''],
        ['', 'PM1', '', 'PM2', ''],
        ['Council', '2022', '2023 [p]', '2022', '2023 [p]'],
      ],
      'B4',
    ],
  ])('are headings %s', (_, header, cell) => {
    const grid = sheet([...header, ['Cardiff', 1, 2, 3, 4], ['Powys', 5, 6, 7, 8]]);
    const readings = readingsOf(grid).filter((line) => line.startsWith('Cardiff'));
    expect(readings[0]).toMatch(new RegExp(`^Cardiff · .*PM1 · 2022 · 1 · ${cell}$`));
    expect(readings.map((line) => line.split(' · ').slice(2, 4).join(' '))).toEqual([
      '2022 1',
      expect.stringMatching(/^2023.* 2$/),
      '2022 3',
      expect.stringMatching(/^2023.* 4$/),
    ]);
    expect(problemCodes(grid)).toEqual([]);
  });
});
