import { grid, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { Refusal } from '../refusal';
import type { Session } from '../session';
import { contains, intersection } from './areas';
import { eachFormula } from './eachFormula';
import { shiftedArea, type Shift } from './shiftedArea';
import { shiftReferences } from './shiftReferences';

/**
 * Inserts or takes away cells, with all that lies on them: merges, tables, charts, links, rules, names, frozen panes, print
 * areas, ranges that the client holds, and the references in every formula of the workbook.
 * @throws Refusal NonBlankCellOffSheet, or InsertDeleteConflict where it would cut through a table
 */
export function shiftSheet(session: Session, sheet: Sheet, shift: Shift): void {
  guard(sheet, shift);
  const whole =
    shift.axis === 'rows' ? shift.within.columns === grid.columns : shift.within.rows === grid.rows;
  sheet.cells.shift(shift.axis, shift.at, shift.count, whole ? undefined : shift.within);
  const kept = <T extends { area: Area }>(all: T[]): T[] =>
    all.flatMap((each) => {
      const area = shiftedArea(each.area, shift);
      return area ? [{ ...each, area }] : [];
    });
  const areas = (all: Area[]): Area[] => all.flatMap((area) => shiftedArea(area, shift) ?? []);
  sheet.merges = areas(sheet.merges);
  sheet.links = kept(sheet.links);
  for (const table of [...sheet.tables]) {
    const area = shiftedArea(table.area, shift);
    if (area) table.area = area;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
  for (const chart of sheet.charts) if (chart.over) chart.over = shiftedArea(chart.over, shift) ?? chart.over;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = areas(rule.areas);
  sheet.validations = sheet.validations.filter(({ areas: left }) => left.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas: left }) => left.length > 0);
  if (sheet.autoFilter) sheet.autoFilter = shiftedArea(sheet.autoFilter, shift) ?? undefined;
  if (sheet.page.printArea) sheet.page.printArea = shiftedArea(sheet.page.printArea, shift) ?? undefined;
  if (whole) shiftLines(sheet, shift);
  for (const target of session.living) {
    if (target.sheet !== sheet) continue;
    if ('areas' in target) target.areas = areas(target.areas);
    else {
      const area = shiftedArea(target.area, shift);
      if (area) target.area = area;
      else target.gone = true;
    }
  }
  eachFormula(session.workbook, (formula, home) =>
    shiftReferences(formula, home?.name ?? '', sheet.name, shift),
  );
}

function shiftLines(sheet: Sheet, { axis, at, count }: Shift): void {
  const moved = (line: number): number =>
    line < at ? line : count < 0 && line < at - count ? -1 : line + count;
  if (axis === 'rows') sheet.rows = movedKeys(sheet.rows, moved, grid.rows);
  else sheet.columns = movedKeys(sheet.columns, moved, grid.columns);
}

function movedKeys<T>(lines: Map<number, T>, moved: (line: number) => number, limit: number): Map<number, T> {
  const entries = [...lines].map(([line, own]) => [moved(line), own] as const);
  return new Map(entries.filter(([line]) => line >= 0 && line < limit));
}

function guard(sheet: Sheet, shift: Shift): void {
  const { axis, within, count } = shift;
  for (const table of sheet.tables) {
    const shared = intersection(table.area, within);
    const cut =
      axis === 'rows'
        ? shared && shared.columns < table.area.columns && table.area.row + table.area.rows > shift.at
        : shared && shared.rows < table.area.rows && table.area.column + table.area.columns > shift.at;
    const strip: Area =
      axis === 'rows'
        ? { ...within, row: shift.at, rows: Math.abs(count) }
        : { ...within, column: shift.at, columns: Math.abs(count) };
    if (table.isFiltered === true && intersection(table.area, strip))
      throw new Refusal('InsertDeleteConflict', 'The table is filtered: no cells are put in or taken away.');
    if (cut) throw new Refusal('InsertDeleteConflict', 'The insert or delete would cut through a table.');
  }
  if (count <= 0) return;
  const used = sheet.cells.used(true);
  const edge: Area =
    axis === 'rows'
      ? { ...within, row: grid.rows - count, rows: count }
      : { ...within, column: grid.columns - count, columns: count };
  const pushed = used && intersection(used, edge);
  if (pushed && contains(within, pushed)) {
    throw new Refusal('NonBlankCellOffSheet', 'Non-empty cells would be pushed over the edge of the sheet.');
  }
}
