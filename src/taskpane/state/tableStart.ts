import type { FoundTable } from '../../domain/foundTable';
import type { CellAt } from '../../domain/grid';

/** The first cell of a table that was found, from its range ("A4:H26"). */
export function tableStart(table: FoundTable): CellAt {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(table.range) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { sheet: table.sheet, row: Number(digits) - 1, column: column - 1 };
}
