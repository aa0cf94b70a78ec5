import { monthInYear } from '../../src/tidy/monthInYear';
import { problemCodes, readingsOf, sheet } from '../read/readingsOf';

describe('a year and a month in cells of their own', () => {
  test.each([
    ['2023/24 April', 'M2023-04'],
    ['2023-24 March', 'M2024-03'],
    ['2023/24 Dec', 'M2023-12'],
    ['January 2023/24', 'M2024-01'],
    ['2023/24 Ionawr', 'M2024-01'],
    ['2023/24 04 - April', 'M2023-04'],
    ['2023/24 April 2023', 'M2023-04'],
    ['2023/24 Apr-23', 'M2023-04'],
    ['2023 4', 'M2023-04'],
    ['2023/24 4', '?2023/24 4'],
    ['2023/24 April 2025', undefined],
    ['2023/24 Q1', undefined],
    ['2023/24 spring', undefined],
    ['2023 14', undefined],
  ])('%s is %s', (label, key) => {
    expect(monthInYear(label)?.key).toBe(key);
  });

  test('every month is a time of its own', () => {
    const rows = [
      ['Council', 'Indicator', 'Year', 'Month', 'Value'],
      ['Cardiff', 'PM1', '2023/24', 'April', 5],
      ['Cardiff', 'PM1', '2023/24', 'May', 6],
      ['Cardiff', 'PM1', '2023/24', 'January', 7],
    ];
    expect(readingsOf(sheet(rows))).toEqual([
      'Cardiff · PM1 · 2023/24 April · 5 · E2',
      'Cardiff · PM1 · 2023/24 May · 6 · E3',
      'Cardiff · PM1 · 2023/24 January · 7 · E4',
    ]);
    expect(problemCodes(sheet(rows))).not.toContain('duplicateDisagrees');
  });

  test('numbered months of a financial year are asked about', () => {
    const rows = [
      ['Council', 'Indicator', 'Year', 'Month', 'Value'],
      ['Cardiff', 'PM1', '2023/24', 1, 5],
      ['Cardiff', 'PM1', '2023/24', 2, 6],
    ];
    expect(problemCodes(sheet(rows))).toEqual(['periodUnclear', 'periodUnclear']);
  });
});
