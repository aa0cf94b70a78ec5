import { cellErrors, type ErrorText } from './errorTexts';
import type { CellValue } from '../../model/cells';
import { isFormula } from './formulaSyntax';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';

/** What a text becomes when it is put into a cell. */
export type Typed =
  | { kind: 'empty' }
  | { kind: 'value'; value: CellValue; numberFormat?: string; quotePrefix?: boolean }
  | { kind: 'formula'; formula: string }
  | { kind: 'badFormula' };

/**
 * Reads a text as Excel's API does, in en-US: a leading `=`, `+` or `-` makes a formula, an apostrophe forces text, numbers, per
 * cent, money, dates, TRUE and error values are recognised; a number format comes along that a General cell takes on.
 * @param isText the cell is formatted "@": all but an apostrophe stays text
 * @param year of today, for dates typed without one
 */
export function typedText(text: string, isText: boolean, year: number, date1904: boolean): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), quotePrefix: true };
  if (isText) return { kind: 'value', value: text };
  const first = text.charAt(0);
  if (first === '=' && text.length > 1) return formulaOf(text);
  const hasDigit = /\d/.test(text);
  const number = hasDigit ? typedNumber(text) : null;
  if (number) return { kind: 'value', ...number };
  if ((first === '+' || first === '-') && text.length > 1) return formulaOf(`=${text}`);
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  if (upper.startsWith('#') && isErrorText(upper)) return { kind: 'value', value: { error: upper } };
  const date = hasDigit ? typedDate(text.trim(), year, date1904) : null;
  return date ? { kind: 'value', ...date } : { kind: 'value', value: text };
}

function formulaOf(formula: string): Typed {
  return isFormula(formula) ? { kind: 'formula', formula } : { kind: 'badFormula' };
}

function isErrorText(text: string): text is ErrorText {
  return (cellErrors as readonly string[]).includes(text);
}
