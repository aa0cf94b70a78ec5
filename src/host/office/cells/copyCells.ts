import type { Area } from '../../model/area';
import type { Session } from '../session';
import type { RangeTarget } from '../targets';
import { eachCell, formatIndex } from './cellFormat';
import { moveFormula } from './moveFormula';

/** Copies cells, over and over where the target is larger; the source is read before anything is written. */
export function copyCells(
  session: Session,
  source: RangeTarget,
  target: RangeTarget,
  what: 'All' | 'Formulas' | 'Values' | 'Formats',
  skipBlanks: boolean,
): void {
  const { area: from, sheet: fromSheet } = source;
  const { cells } = target.sheet;
  const copied = new Map<
    number,
    { value: ReturnType<typeof cells.value>; formula?: string; known: boolean; format: number }
  >();
  eachCell(from, (row, column) => {
    copied.set((row - from.row) * from.columns + column - from.column, {
      value: fromSheet.cells.value(row, column),
      formula: fromSheet.cells.formula(row, column),
      known: !fromSheet.cells.isUncalculated(row, column),
      format: formatIndex(fromSheet, row, column),
    });
  });
  eachCell(target.area, (row, column) => {
    const r = (row - target.area.row) % from.rows;
    const c = (column - target.area.column) % from.columns;
    const cell = copied.get(r * from.columns + c);
    if (!cell || (skipBlanks && cell.value === '' && cell.formula === undefined)) return;
    if (what !== 'Formats') {
      if (cell.formula !== undefined && what !== 'Values') {
        cells.setFormula(
          row,
          column,
          moveFormula(cell.formula, row - from.row - r, column - from.column - c),
        );
      } else cells.setValue(row, column, cell.value);
    }
    if (what === 'All' || what === 'Formats') cells.setFormat(row, column, cell.format);
  });
  if (what === 'All') copyMerges(source, target);
  session.changed('cells', target.sheet);
}

function copyMerges(source: RangeTarget, target: RangeTarget): void {
  const moved = (merge: Area): Area => ({
    ...merge,
    row: merge.row - source.area.row + target.area.row,
    column: merge.column - source.area.column + target.area.column,
  });
  for (const merge of [...source.sheet.merges]) {
    const { area } = source;
    const inside =
      merge.row >= area.row &&
      merge.column >= area.column &&
      merge.row + merge.rows <= area.row + area.rows &&
      merge.column + merge.columns <= area.column + area.columns;
    if (inside) target.sheet.merges.push(moved(merge));
  }
}
