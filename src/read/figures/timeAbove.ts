import type { FoundText } from '../../domain/found';
import { parsePeriod } from '../../parse/parsePeriod';
import { periodInText } from '../../parse/periodInText';
import type { TableArea } from '../tableArea';

/** The nearest title that says a time, or the sheet's name where that does. */
export function timeAbove({ titles, grid, area }: TableArea): FoundText | undefined {
  const sheet = { text: grid.sheet, row: area.top, column: area.left };
  return [sheet, ...titles].findLast(({ text }) => parsePeriod(text) !== null || periodInText(text) !== null);
}
