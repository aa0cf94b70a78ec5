import type { ClosedYear } from '../../../src/domain/closedYear';
import { lastYearMark } from '../../../src/present/sheets/grid/lastYearMark';

const last = { label: '31 March 2023', domains: [{ id: 'access', level: 3 }] } as unknown as ClosedYear;

test.each([
  ['en', '◇ 31 March 2023'],
  ['cy', '◇ 31 Mawrth 2023'],
] as const)(
  'last year’s level is marked with the year as the sheet’s language (%s) calls it',
  (language, mark) => {
    expect(lastYearMark(last, { domain: 'access' }, 3, language)).toEqual([mark]);
    expect(lastYearMark(last, { domain: 'access' }, 2, language)).toEqual([]);
    expect(lastYearMark(undefined, { domain: 'access' }, 3, language)).toEqual([]);
  },
);
