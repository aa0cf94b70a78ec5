import { grid } from '../../model/area';
import type { PageLayout } from '../../model/sheet';
import { parseSheetArea } from '../parts/parseSheetArea';

/** `'Sheet'!$A:$B,'Sheet'!$1:$3`: columns, rows or both that are printed on every page. */
export function readPrintTitles(text: string): Pick<PageLayout, 'titleRows' | 'titleColumns'> {
  const titles: Pick<PageLayout, 'titleRows' | 'titleColumns'> = {};
  for (const piece of text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const area = parseSheetArea(piece)?.area;
    if (!area) continue;
    if (area.columns === grid.columns) titles.titleRows = { first: area.row, last: area.row + area.rows - 1 };
    else if (area.rows === grid.rows)
      titles.titleColumns = { first: area.column, last: area.column + area.columns - 1 };
  }
  return titles;
}
