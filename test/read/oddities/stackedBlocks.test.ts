import { problemCodes, readingsOf, sheet, type Rows } from '../readingsOf';

const years = ['Council', '2014-15', '2015-16'];
const numbers: Rows = [
  ['Cardiff', 100, 200],
  ['Powys', 101, 201],
];
const shares: Rows = [
  ['Cardiff', 10, 20],
  ['Powys', 11, 21],
];

/** What stands in the sheets for Powys, by indicator: its two years. */
function ofPowys(rows: Rows): Record<string, string[]> {
  const made: Record<string, string[]> = {};
  for (const line of readingsOf(sheet(rows))) {
    const [who, indicator = '', , value = ''] = line.split(' · ');
    if (who === 'Powys') (made[indicator] ??= []).push(value);
  }
  return made;
}

describe('blocks of the same councils below one header', () => {
  test.each<[string, Rows, Record<string, string[]>]>([
    [
      'are indicators of their own by the lines over them',
      [['Delayed transfers'], years, ['Numbers'], ...numbers, ['Percentages'], ...shares],
      { 'Delayed transfers – Numbers': ['101', '201'], 'Delayed transfers – Percentages': ['11', '21'] },
    ],
    [
      'also with blank rows between, and the line over the figures',
      [['Delayed transfers'], years, ['Number'], ...numbers, [], ['', 'Rate per 1,000'], ...shares],
      { 'Delayed transfers – Number': ['101', '201'], 'Delayed transfers – Rate per 1,000': ['11', '21'] },
    ],
    [
      'the first may have no line',
      [['SW1: delayed transfers'], years, ...numbers, ['Percentages'], ...shares],
      { SW1: ['101', '201'], 'SW1/Percentages': ['11', '21'] },
    ],
    [
      'the header’s years may stand again beside the line',
      [['Delayed transfers'], years, ...numbers, ['Percentages', '2014-15', '2015-16'], ...shares],
      { 'Delayed transfers': ['101', '201'], 'Delayed transfers – Percentages': ['11', '21'] },
    ],
    [
      'under headings that name indicators',
      [['Council', 'SW1', 'SW2'], ['Numbers'], ...numbers, ['Percentages'], ...shares],
      {
        'SW1 – Numbers': ['101'],
        'SW2 – Numbers': ['201'],
        'SW1 – Percentages': ['11'],
        'SW2 – Percentages': ['21'],
      },
    ],
    [
      'beside a column of indicators',
      [
        ['Council', 'Indicator', '2014-15', '2015-16'],
        ['Numbers'],
        ...numbers.map(([name = '', ...figures]) => [name, 'SW1', ...figures]),
        ['Percentages'],
        ...shares.map(([name = '', ...figures]) => [name, 'SW1', ...figures]),
      ],
      { 'SW1 – Numbers': ['101', '201'], 'SW1 – Percentages': ['11', '21'] },
    ],
  ])('%s', (_, rows, expected) => {
    expect(ofPowys(rows)).toEqual(expected);
    expect(problemCodes(sheet(rows))).toContain('stackedBlocks');
    expect(problemCodes(sheet(rows))).not.toContain('duplicateDisagrees');
  });

  test('lines that only part the councils, with the country below each part, are no names', () => {
    const rows: Rows = [
      ['Delayed transfers'],
      years,
      ['North'],
      ['Conwy', 1, 2],
      ['Gwynedd', 2, 3],
      ['Wrexham', 3, 4],
      ['Wales', 9, 9],
      ['Mid and south'],
      ...numbers,
      ['Swansea', 3, 4],
      ['Wales', 9, 9],
    ];
    expect(ofPowys(rows)).toEqual({ 'Delayed transfers': ['101', '201'] });
    expect(problemCodes(sheet(rows))).not.toContain('stackedBlocks');
  });
});
