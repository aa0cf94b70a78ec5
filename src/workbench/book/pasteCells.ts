import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { longestFormula } from '../../host/office/cells/writeCell';
import { typedText } from '../../host/office/cells/typedText';
import { rowsOfBlock } from './blockText';
import type { Book } from './openBook';
import { selectCells } from './selectCells';
import { typeIntoCells } from './typeIntoCells';

/**
 * What a person does by pasting a copied rectangle: from the first selected cell on, or into each selected cell where one was copied. What
 * would be a formula without being one stays a text ("- none", "+44 1685").
 * @param text as `blockText` has it
 * @returns false where it cannot stand there: the sheet is protected, or ends before. Nothing is changed then.
 */
export function pasteCells(book: Book, sheet: Sheet, selection: Area, text: string): boolean {
  const rows = rowsOfBlock(text);
  const [first] = rows;
  if (first === undefined) return true;
  const isOne = rows.length === 1 && first.length === 1;
  const { row, column } = selection;
  const area = isOne ? selection : { row, column, rows: rows.length, columns: first.length };
  const typed = (down: number, along: number): string =>
    pasted((isOne ? first[0] : rows[down]?.[along]) ?? '');
  if (!typeIntoCells(book, sheet, area, typed)) return false;
  selectCells(book, sheet, area);
  return true;
}

/** A sign that no number follows is none of a formula. */
function pasted(text: string): string {
  if (!/^[=+-]/.test(text)) return text;
  const { kind } = typedText(text, false, 2000, false);
  const isText = kind === 'badFormula' || !text.startsWith('=') || text.length > longestFormula;
  return kind !== 'value' && isText ? `'${text}` : text;
}
