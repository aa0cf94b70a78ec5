import type { Assessment } from '../../domain/assessment';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import { cellName } from '../../domain/cellName';
import { figureWidth } from '../layout/figureWidth';
import { formatRuns } from '../layout/formatRuns';
import { placeTable } from '../layout/placeTable';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { comparatorReason } from '../phrases/comparatorReason';
import { decimalsFor, decimalsOf, numberFormatOf } from '../phrases/decimalsOf';
import { sourceCells } from '../phrases/sourceCells';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';
import type { BenchmarkField } from './benchmark/benchmarkField';
import { benchmarkFields } from './benchmark/benchmarkFields';

/** The benchmark: one table, a row for each indicator compared, with a link to the cell that each figure came from. */
export function benchmark(assessment: Assessment): SheetPlan {
  const { compared, tidied, language } = assessment;
  const speak = speaker(language);
  const fields = benchmarkFields(assessment);
  const rows = compared.comparisons.map((comparison) => fields.map(({ value }) => value(comparison)));
  const decimals = compared.comparisons.map(({ indicator, value, comparatorMedian, target }) => {
    const found = tidied.figures.indicators[indicator];
    const middle = [value, comparatorMedian, target].filter((one) => one !== undefined);
    return found === undefined ? 1 : decimalsOf(found, middle);
  });
  const widths = fields.map(({ width, inUnit }, column) =>
    rows.reduce((wide, cells, index) => {
      const figure = cells[column];
      return inUnit === true && typeof figure === 'number'
        ? figureWidth([figure], decimalsFor(figure, decimals[index] ?? 1), wide)
        : wide;
    }, width),
  );
  const sheet = new SheetBuilder('benchmark', '', speak('sheetBenchmark'), widths);
  const title = speak('benchmarkTitle', { authority: authorityName(assessment, assessment.own) });
  sheet.title(title, speak('benchmarkHowToRead'));
  sheet.row([speak('benchmarkGroup', { group: comparatorReason(assessment) })], looks.plain);
  sheet.blank();
  if (compared.comparisons.length === 0) {
    sheet.row([speak('noIndicators')], looks.plain);
    return sheet.build();
  }
  const area = placeTable(sheet, 'benchmark', fields, rows, { showFilter: true, repeatHeader: true });
  const first = area.row + 1;
  formatRuns(sheet, unitColumns(fields), first, decimals);
  formatSmall(sheet, fields, first, rows, decimals);
  const source = fields.findIndex(({ id }) => id === 'sourceCell');
  sheet.look({ row: first, column: source, rows: rows.length, columns: 1 }, looks.link);
  compared.comparisons.forEach((comparison, index) => {
    const cell = sourceCells(assessment, comparison)[0];
    if (cell === undefined) return;
    sheet.link(first + index, source, { sheet: cell.sheet, cell: cellName(cell.row, cell.column) });
  });
  sheet.freeze(first, 2);
  sheet.spread(pagesWide, 1, area, title);
  return sheet.build();
}

/** Pages side by side when printed: on one, the text would be too small to read. */
const pagesWide = 4;

/** A gap or the end of an interval may be much smaller than the values: it keeps its digits. */
function formatSmall(
  sheet: SheetBuilder,
  fields: readonly BenchmarkField[],
  first: number,
  rows: readonly (readonly PlanValue[])[],
  decimals: readonly number[],
): void {
  rows.forEach((cells, index) => {
    const usual = decimals[index] ?? 1;
    cells.forEach((value, column) => {
      if (fields[column]?.inUnit !== true || typeof value !== 'number') return;
      const places = decimalsFor(value, usual);
      if (places === usual) return;
      const cell = { row: first + index, column, rows: 1, columns: 1 };
      sheet.look(cell, { numberFormat: numberFormatOf(places) });
    });
  });
}

/** Neighbouring columns in the indicator's unit, as runs. */
function unitColumns(fields: readonly BenchmarkField[]): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  fields.forEach(({ inUnit }, column) => {
    if (inUnit !== true) return;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}
