import type { CellContent } from '../domain/grid';

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,17})?$/;

/** What a text of a file without types stands for: a number where it is plainly one ("007" and "1e5" stay as they are); blanks around it go. */
export function textCell(text: string): CellContent {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return plainNumber.test(trimmed) ? Number(trimmed) : trimmed;
}
