import type { Workbook } from '../../model/workbook';
import { eachFormula } from './eachFormula';

/** References to a deleted table become #REF!: `JG_Grid[Level]`, `JG_Grid[[#Headers],[Level]]`. */
export function forgetTable(workbook: Workbook, name: string): void {
  const escaped = name.replace(/[.\\]/g, String.raw`\$&`);
  const reference = new RegExp(String.raw`(?<![\w.\\])${escaped}\[(?:[^\[\]]|\[[^\[\]]*\])*\]`, 'gi');
  eachFormula(workbook, (formula) => formula.replace(reference, '#REF!'));
}
