import { localDay } from '../../src/domain/localDay';

/** A clock that stands half an hour past midnight on the wall, as London's does in summer while it is still the day before by UTC. */
function wallClock(year: number, month: number, day: number): Date {
  const byUtc = new Date(Date.UTC(year, month - 1, day - 1, 23, 30));
  const onTheWall = {
    getFullYear: () => year,
    getMonth: () => month - 1,
    getDate: () => day,
  };
  return Object.assign(byUtc, onTheWall);
}

test.each([
  [2026, 7, 1, '2026-07-01'],
  [2026, 10, 25, '2026-10-25'],
  [2027, 1, 1, '2027-01-01'],
  [2028, 3, 9, '2028-03-09'],
])(
  'after midnight the day is the new one, also where it is not yet that by UTC: %i, %i, %i',
  (year, month, day, told) => {
    expect(localDay(wallClock(year, month, day))).toBe(told);
  },
);
