import { teams } from '../../../src/present/sheets/teams';
import { compareTeams } from '../../../src/compare/compareTeams';
import type { PlanArea } from '../../../src/domain/sheetPlan';
import { headings, readings, runOf } from '../../plan/runOf';

const period = {
  key: '2025-26',
  label: '2025-26',
  start: '2025-04-01',
  end: '2026-03-31',
  kind: 'financialYear',
  provisional: false,
} as const;
const at = { sheet: 'Teams', row: 1, column: 1 };

const { made } = runOf({
  sheets: {
    Figures: [headings, ...readings('PM1', '2025-26', [70, 80, 81, 82, 83, 84, 85, 86])],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit', 'Domain', 'Decimals'],
      ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management', 2],
    ],
  },
});

/** The number format of the figures of one team, or in another column. */
function formatOf(indicator: string, value: number, column = 4, other = value): string | undefined {
  const reading = { indicator, period, at };
  const cards = compareTeams(
    [
      { ...reading, team: 'North', value },
      { ...reading, team: 'South', value: other },
    ],
    made.tidied,
  );
  const { cells, looks } = teams(made, cards);
  const row = cells.findIndex((one) => one.includes('North'));
  const covers = (area: PlanArea) =>
    area.row <= row &&
    row < area.row + area.rows &&
    area.column <= column &&
    column < area.column + area.columns;
  return looks
    .flatMap(({ area, look }) => (covers(area) ? [look.numberFormat ?? []] : []))
    .flat()
    .at(-1);
}

test.each([
  ['as the register says', 'PM1', 93.478, '#,##0.00'],
  ['one where nobody says', 'VISIT', 93.478, '#,##0.0'],
  ['none where nobody says and the figures are whole', 'VISIT', 93, '#,##0'],
])('a team’s figure has as many decimals as elsewhere: %s', (_, indicator, value, format) => {
  expect(formatOf(indicator, value)).toBe(format);
});

test('a median between two counts keeps its half, and the counts beside it stay whole', () => {
  expect(formatOf('VISIT', 93, 4, 94)).toBe('#,##0');
  expect(formatOf('VISIT', 93, 7, 94)).toBe('#,##0.0');
});

test('a small figure keeps its digits', () => {
  expect(formatOf('VISIT', 0.0031)).toBe('#,##0.0000');
});

test('a long figure has room', () => {
  const reading = { indicator: 'VISIT', period, at };
  const widths = (value: number) =>
    teams(made, compareTeams([{ ...reading, team: 'North', value, target: 7 }], made.tidied)).widths;
  expect(widths(93)[4]).toBe(12);
  expect(widths(1_234_567_890)[4]).toBe('1,234,567,890'.length + 3);
  expect(widths(1_234_567_890)[5]).toBe(12);
});
