import type { CellContent } from '../domain/grid';
import { withoutControls } from './withoutControls';

/** Excel's limit for the text of one cell. */
const longestText = 32_767;

/**
 * A text as it must be handed to `range.values` so that Excel keeps it as it is: never a formula, a number or a date. A leading
 * apostrophe forces text and is not part of the value, but counts where Excel measures it. Texts of letters alone, which Excel cannot
 * take for anything else, go as they are.
 */
export function safeText(text: string): string {
  const clean = cut(withoutControls(text), longestText);
  if (clean === '') return '';
  const plain = /^\p{L}[^\d=]*$/u.test(clean) && !/^(true|false)\s*$/i.test(clean);
  return plain ? clean : `'${cut(clean, longestText - 1)}`;
}

/** What a cell is to hold, as it must be handed to `range.values`: see `safeText`. */
export function safeContent(content: CellContent): CellContent {
  return typeof content === 'string' ? safeText(content) : content;
}

/** Never between the two halves of a character. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
