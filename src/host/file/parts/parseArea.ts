import { grid, type Area } from '../../model/area';

const pattern = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?(?::\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?)?$/;

/** The area that "B2", "$B$2:$D$9", "A:C" or "3:5" means; undefined where it is none on the grid. */
export function parseArea(text: string): Area | undefined {
  const match = pattern.exec(text.trim());
  if (!match || text === '') return undefined;
  const [, c1, r1, c2 = c1, r2 = r1] = match;
  if ((c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined))
    return undefined;
  if (c1 === undefined && r1 === undefined) return undefined;
  if ((c1 === undefined || r1 === undefined) && !text.includes(':')) return undefined;
  const columns = c1 === undefined || c2 === undefined ? [0, grid.columns - 1] : [column(c1), column(c2)];
  const rows = r1 === undefined || r2 === undefined ? [0, grid.rows - 1] : [Number(r1) - 1, Number(r2) - 1];
  const [left = 0, right = 0] = columns.sort((a, b) => a - b);
  const [top = 0, bottom = 0] = rows.sort((a, b) => a - b);
  if (top < 0 || right >= grid.columns || bottom >= grid.rows) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function column(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
