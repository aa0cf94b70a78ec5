import { parsePeriod } from '../../src/parse/parsePeriod';
import { yearOfTwo } from '../../src/parse/yearOfTwo';

describe('a single year given to a year that lies in two', () => {
  test.each([
    ['FY2024', 2024],
    ['FY 2024 (prov)', 2024],
    ['FY24', 2024],
    ['FY2024 Q1', 2024],
    ['FY2024 Ch1', 2024],
    ['financial year 2024', 2024],
    ['academic year 2015', 2015],
  ])('%s may begin or end in %i, and is no time that we choose', (label, year) => {
    expect(yearOfTwo(label)).toBe(year);
    expect(parsePeriod(label)?.kind).toBe('unclear');
  });

  test.each([
    ['FY 2024/25', 'FY2024'],
    ['FYE 2024', 'FY2023'],
    ['financial year ending 2024', 'FY2023'],
    ['2024', 'CY2024'],
  ])('%s says which it is: %s', (label, key) => {
    expect(yearOfTwo(label)).toBeUndefined();
    expect(parsePeriod(label)?.key).toBe(key);
  });
});
