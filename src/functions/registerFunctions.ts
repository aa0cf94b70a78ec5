import { functionIds } from '../definitions/functions/metadata';
import type { Language } from '../domain/text';
import { asExcelFunction } from './asExcelFunction';
import { excelFunctions } from './excelFunctions';
import { formulas } from './formulas';

/** Tells Excel what works out each JG function. Does nothing where there is no Excel (the workbench), or one without custom functions.
 * @param language of words and messages in cells: Office's */
export function registerFunctions(language: Language): void {
  const excel = excelFunctions();
  if (excel === undefined) return;
  for (const id of functionIds) excel.associate(id, asExcelFunction(formulas[id], language, excel));
}
