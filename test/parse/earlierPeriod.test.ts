import type { StepBack } from '../../src/domain/period';
import { earlierPeriod } from '../../src/parse/earlierPeriod';
import { parsePeriod } from '../../src/parse/parsePeriod';

test.each<[string, StepBack, string, string]>([
  ['2022-23', 'period', '2021-22', '2021-04-01'],
  ['2000/01', 'year', '1999-00', '1999-04-01'],
  ['2023', 'year', '2022', '2022-01-01'],
  ['2022/23 academic year', 'period', '2021-22 academic year', '2021-09-01'],
  ['Q1 2023-24', 'quarter', 'Q4 2022-23', '2023-01-01'],
  ['Q4 2023-24', 'period', 'Q3 2023-24', '2023-10-01'],
  ['Q1 2023', 'period', 'Q4 2022', '2022-10-01'],
  ['Q2 2023-24', 'sameLastYear', 'Q2 2022-23', '2022-07-01'],
  ['Q4 2023-24', 'sameLastYear', 'Q4 2022-23', '2023-01-01'],
  ['January 2024', 'month', 'December 2023', '2023-12-01'],
  ['April 2024', 'sameLastYear', 'April 2023', '2023-04-01'],
])('before %s, by a %s, is %s', (label, step, earlier, start) => {
  const period = parsePeriod(label);
  expect(period && earlierPeriod(period, step)).toBe(earlier);
  expect(parsePeriod(earlier)).toMatchObject({ kind: period?.kind, start });
});

test.each<[string, StepBack]>([
  ['Q2 2023-24', 'year'],
  ['2023-24', 'quarter'],
  ['31 March 2024', 'period'],
  ['2021-23', 'period'],
  ['FY 2024', 'year'],
])('what is before %s by a %s cannot be said', (label, step) => {
  const period = parsePeriod(label);
  expect(period && earlierPeriod(period, step)).toBeUndefined();
});
