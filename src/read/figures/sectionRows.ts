import { cellAt, type FoundText, type KeyColumn } from '../../domain/found';
import type { Problem } from '../../domain/problem';
import { looksLikeCode } from '../../parse/looksLikeCode';
import { cellKind } from '../cellKind';
import type { TableArea } from '../tableArea';

/**
 * Rows that hold one text and no more, over rows with figures: "Children's services". They name the rows below, and are no indicators
 * themselves. The first may stand between the header and the first figures.
 * @param keys the columns of the indicators, beside or right of which such a text does not stand
 */
export function sectionRows(
  table: TableArea,
  keys: readonly KeyColumn[],
  figures: readonly number[],
): FoundText[] {
  const { values } = table.grid;
  const furthest = Math.max(...keys.map(({ column }) => column));
  const sections: FoundText[] = [];
  let waiting: FoundText[] = [];
  for (let row = (table.headerRows.at(-1) ?? table.firstRow) + 1; row <= table.lastRow; row += 1) {
    const cells = values[row] ?? [];
    const filled = cells.flatMap((content, column) => (cellKind(content) === 'blank' ? [] : [column]));
    const [column] = filled;
    if (column === undefined) continue;
    const content = cells[column];
    const alone = filled.length === 1 && column <= furthest && !figures.includes(column);
    if (alone && typeof content === 'string' && cellKind(content) === 'text' && !looksLikeCode(content))
      waiting.push({ text: content.trim(), row, column });
    else {
      if (figures.some((figure) => filled.includes(figure))) sections.push(...waiting);
      waiting = [];
    }
  }
  return sections;
}

/** One note of them all, at the first. */
export function sectionsTold(table: TableArea, sections: readonly FoundText[]): Problem[] {
  return linesTold('sectionsNotRead', table, sections);
}

/** One note of lines that are no rows of figures, at the first, with their names. */
export function linesTold(code: string, { grid }: TableArea, lines: readonly FoundText[]): Problem[] {
  const [first] = lines;
  if (first === undefined) return [];
  const names = [...new Set(lines.map(({ text }) => `“${text}”`))].join(', ');
  return [{ code, severity: 'note', at: cellAt(grid, first.row, first.column), details: { names } }];
}
