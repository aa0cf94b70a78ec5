import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { Refusal, sentences } from '../refusal';
import { formatAt, formatIndex } from './cellFormat';
import { typedText } from './typedText';

/** Excel's limit for the text of one cell. */
export const longestText = 32_767;
export const longestFormula = 8_192;

/**
 * Puts one value into a cell as Excel's API does.
 * @param value null keeps the cell, '' empties it; see `typedText` for what becomes of text
 * @throws Refusal InvalidArgument for a bad formula or more than 32,767 characters
 */
export function writeCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: unknown,
  year: number,
): void {
  if (value === null || value === undefined) return;
  const { cells } = sheet;
  const index = formatIndex(sheet, row, column);
  if (index !== 0 && index !== cells.format(row, column)) cells.setFormat(row, column, index);
  if (typeof value === 'number' || typeof value === 'boolean') {
    cells.setValue(row, column, value);
    return;
  }
  if (typeof value !== 'string') throw new Refusal('InvalidArgument', sentences.invalidArgument);
  checkLength(value);
  const format = formatAt(workbook.styles, index);
  const typed = typedText(value, format.numberFormat === '@', year, workbook.date1904);
  if (typed.kind === 'badFormula') {
    throw new Refusal('InvalidArgument', `There is a problem with this formula: "${value.slice(0, 80)}".`);
  }
  if (typed.kind === 'formula') {
    if (typed.formula.length > longestFormula) {
      throw new Refusal('FormulaLengthExceedsLimit', 'The formula is longer than 8,192 characters.');
    }
    cells.setFormula(row, column, typed.formula);
    return;
  }
  const quotePrefix = typed.kind === 'value' && typed.quotePrefix === true;
  cells.setValue(row, column, typed.kind === 'empty' ? '' : typed.value);
  if (quotePrefix !== (format.quotePrefix ?? false)) {
    cells.setFormat(row, column, workbook.styles.indexOf({ ...format, quotePrefix }));
  } else if (
    typed.kind === 'value' &&
    typed.numberFormat !== undefined &&
    format.numberFormat === 'General'
  ) {
    cells.setFormat(row, column, workbook.styles.indexOf({ ...format, numberFormat: typed.numberFormat }));
  }
}

function checkLength(text: string): void {
  if (text.length <= longestText) return;
  if (text.startsWith('-')) {
    // seen in Excel on a long text with a leading minus (office-js issue 3256)
    throw new Refusal('GeneralException', 'There was an internal error while processing the request.');
  }
  throw new Refusal(
    'InvalidArgument',
    `A cell holds at most 32,767 characters; this text has ${text.length}.`,
  );
}
