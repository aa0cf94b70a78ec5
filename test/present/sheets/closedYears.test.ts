import { withYearClosed } from '../../../src/assess';
import type { Assessment } from '../../../src/domain/assessment';
import type { SheetPlan } from '../../../src/domain/sheetPlan';
import { closedYearOf } from '../../../src/present/closedYearOf';
import { presentSheets } from '../../../src/present/presentSheets';
import { headings, readings, runOf } from '../../plan/runOf';

const others = [80, 81, 82, 83, 84, 85, 86];
const run = (periods: readonly string[], closed?: Assessment['closedYears']) =>
  runOf({
    sheets: {
      Figures: [
        headings,
        ...periods.flatMap((period) => [
          ...readings('PM1', period, [70.5, ...others]),
          ...[12, 20, 30, 40].map((count, at) => [
            'NO',
            ['Merthyr Tydfil', 'Bridgend', 'Cardiff', 'Powys'][at]!,
            period,
            count,
          ]),
        ]),
      ],
      Indicators: [
        ['Code', 'Title', 'Title (Welsh)', 'Polarity', 'Unit', 'Domain'],
        ['PM1', 'Reviews on time', 'Adolygiadau mewn pryd', 'Higher is better', '%', 'Access'],
        ['NO', 'Complaints', 'Cwynion', 'Lower is better', 'number', 'Access'],
      ],
    },
    ...(closed !== undefined && { closedYears: JSON.stringify(closed) }),
  }).made;
const then = run(['Q1 2015-16']);
const now = run(['Q1 2015-16', 'Q2 2015-16'], withYearClosed(then, closedYearOf(then)).closedYears);
const plan = presentSheets({ ...now, language: 'cy' }).find(({ id }) => id === 'years')!;

/** The row of the figure that was closed, and how its value prints. */
function figureOf({ cells, looks }: SheetPlan, code: string) {
  const row = cells.findIndex(([first]) => first === code);
  const formats = looks.flatMap(({ area, look: { numberFormat } }) =>
    area.column <= 5 && area.column + area.columns > 5 && area.row <= row && area.row + area.rows > row
      ? (numberFormat ?? [])
      : [],
  );
  return { cells: cells[row], format: formats.at(-1) };
}

describe('the sheet of closed years, in Welsh', () => {
  test('names quarters and indicators in Welsh, in headings as in the tables', () => {
    const texts = plan.cells.flat().filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => /\bQ[1-4]\b|Reviews|Complaints/.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('Ch1 2015-16'))).toBe(true);
    expect(figureOf(plan, 'PM1').cells).toContain('Adolygiadau mewn pryd');
  });

  test('prints a count whole, without a point behind it, and a percentage with its decimals', () => {
    expect(figureOf(plan, 'NO').format).toBe('#,##0');
    expect(figureOf(plan, 'PM1').format).toBe('#,##0.0');
  });
});
