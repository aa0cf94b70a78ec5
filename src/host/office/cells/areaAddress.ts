import { grid, type Area } from '../../model/area';
import { columnLetters } from './columnLetters';
import { sheetPrefix } from './sheetPrefix';

/** "A1:B4" without a sheet; whole columns as "A:B", whole rows as "1:4", with `$` throughout when absolute. */
export function areaAddress(area: Area, absolute = false): string {
  const $ = absolute ? '$' : '';
  const left = $ + columnLetters(area.column);
  const right = $ + columnLetters(area.column + area.columns - 1);
  const top = `${$}${area.row + 1}`;
  const bottom = `${$}${area.row + area.rows}`;
  if (area.rows === grid.rows && area.columns === grid.columns) return `${$}1:${$}${grid.rows}`;
  if (area.rows === grid.rows) return `${left}:${right}`;
  if (area.columns === grid.columns) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** "'My sheet'!A1:B4", as Range.address has it. */
export function qualifiedAddress(sheetName: string, area: Area, absolute = false): string {
  return sheetPrefix(sheetName) + areaAddress(area, absolute);
}
