import { grid } from '../../model/area';
import type { ChartSeries } from '../../model/chart';
import { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';

const everything = { row: 0, column: 0, rows: grid.rows, columns: grid.columns };

/**
 * Passes every formula and chart reference of the workbook through `change`, with the sheet that it stands on; only sheets where
 * something differs afterwards are touched. Values that were calculated stay known.
 */
export function eachFormula(
  workbook: Workbook,
  change: (formula: string, home: Sheet | null) => string,
): void {
  for (const sheet of workbook.sheets) {
    let touched = false;
    eachFormulaCell(sheet, (row, column, formula) => {
      const changed = change(formula, sheet);
      if (changed === formula) return;
      const value = sheet.cells.isUncalculated(row, column) ? undefined : sheet.cells.value(row, column);
      sheet.cells.setFormula(row, column, changed, value);
      touched = true;
    });
    for (const chart of sheet.charts) {
      for (const series of chart.series)
        if (changeSeries(series, (text) => change(`=${text}`, sheet).slice(1))) touched = true;
    }
    if (touched) sheet.touch();
  }
  for (const named of workbook.names) named.formula = change(named.formula, named.scope);
}

function eachFormulaCell(sheet: Sheet, visit: (row: number, column: number, formula: string) => void): void {
  if (sheet.cells instanceof ColumnCells) {
    for (const [column, { formulas }] of sheet.cells.columns) {
      for (const row of [...(formulas?.keys() ?? [])])
        visit(row, column, sheet.cells.formula(row, column) ?? '');
    }
    return;
  }
  sheet.cells.each(everything, (row, column) => {
    const formula = sheet.cells.formula(row, column);
    if (formula !== undefined) visit(row, column, formula);
  });
}

/** Passes the references of a series through `change`.
 * @returns whether any differs afterwards */
export function changeSeries(series: ChartSeries, change: (reference: string) => string): boolean {
  let touched = false;
  for (const part of ['values', 'categories', 'bubbleSizes'] as const) {
    const old = series[part];
    if (old === undefined) continue;
    series[part] = change(old);
    touched ||= series[part] !== old;
  }
  for (const { label } of series.points.values()) {
    if (label?.formula === undefined) continue;
    const formula = `=${change(label.formula.replace(/^=/, ''))}`;
    touched ||= formula !== label.formula;
    label.formula = formula;
  }
  if (series.name && 'reference' in series.name) {
    const reference = change(series.name.reference);
    touched ||= reference !== series.name.reference;
    series.name = { reference };
  }
  return touched;
}
