import { grid, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Session } from '../session';
import { intersection, without } from './areas';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** What Range.clear takes away: contents, formats (with merges and rules), links, or all of it. */
export function clearArea(session: Session, sheet: Sheet, area: Area, what: ClearWhat): void {
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') sheet.cells.clear(area, 'contents');
  if (what === 'All' || what === 'Formats') {
    sheet.cells.clear(area, 'formats');
    clearLines(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.conditionalFormats = cutOut(sheet.conditionalFormats, area);
  }
  if (what === 'All') sheet.validations = cutOut(sheet.validations, area);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    sheet.links = sheet.links.filter((link) => !intersection(link.area, area));
  }
  if (what === 'RemoveHyperlinks') sheet.cells.clear(area, 'formats');
  session.changed('cells', sheet);
}

/** Rules keep what is left of their areas. */
export function cutOut<T extends { areas: Area[] }>(rules: T[], hole: Area): T[] {
  return rules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => without(area, hole)) }))
    .filter((rule) => rule.areas.length > 0);
}

/** The formats kept on whole columns and rows go with them. */
function clearLines(sheet: Sheet, area: Area): void {
  const clear = <T extends { format?: number }>(lines: Map<number, T>, from: number, count: number): void => {
    for (const [line, own] of lines)
      if (line >= from && line < from + count) lines.set(line, { ...own, format: undefined });
  };
  if (area.rows === grid.rows) clear(sheet.columns, area.column, area.columns);
  if (area.columns === grid.columns) clear(sheet.rows, area.row, area.rows);
}
