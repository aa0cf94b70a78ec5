import { themeCharts } from '../../../src/present/sheets/themeCharts';
import type { SheetPlan } from '../../../src/domain/sheetPlan';
import { councils, runOf } from '../../plan/runOf';

const quarters = [2021, 2022, 2023, 2024].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `Q${quarter} ${year}-${year - 1999}`),
);
/** Complaints of eight councils, counted: so many in each period. */
const run = (periods: readonly string[]) =>
  runOf({
    sheets: {
      Figures: [
        ['Indicator', 'Authority', 'Period', 'Value'],
        ...councils.flatMap((council, at) =>
          periods.map((period, n) => ['COMPL', council, period, 2 + ((at + n) % 4)]),
        ),
      ],
      Indicators: [
        ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
        ['COMPL', 'Complaints upheld', 'Lower is better', 'number', 'Quality of services'],
      ],
    },
  }).made;

/** How the first row below a table’s header prints, in the columns after the first. */
function formats({ cells, looks }: SheetPlan, header: string): (string | undefined)[] {
  const row = cells.findIndex(([first, , third]) => first === 'Period' && third === header) + 1;
  return [1, 2, 3].map(
    (column) =>
      looks
        .filter(
          ({ area, look }) =>
            look.numberFormat !== undefined &&
            area.row <= row &&
            row < area.row + area.rows &&
            area.column <= column &&
            column < area.column + area.columns,
        )
        .at(-1)?.look.numberFormat,
  );
}

test.each([
  ['its mean and limits', quarters, 'Mean', '#,##0.00'],
  ['the comparators’ median', ['2021-22', '2022-23', '2023-24', '2024-25'], 'Comparators’ median', '#,##0.0'],
] as const)('counts are printed whole beside %s, which need decimals', (_, periods, header, format) => {
  const made = run(periods);
  const plan = made.framework.themes.flatMap((theme) => themeCharts(made, theme) ?? [])[0]!;
  expect(formats(plan, header).slice(0, 2)).toEqual(['#,##0', format]);
});
