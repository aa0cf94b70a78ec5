import type { Workbook } from '../../model/workbook';
import { eachFormula } from './eachFormula';
import { mapReferences } from './mapReferences';
import { sheetPrefix } from './sheetPrefix';

/** Formulas, names and charts that speak of the sheet go on doing so under its new name. */
export function renameInFormulas(workbook: Workbook, oldName: string, newName: string): void {
  replaceSheet(workbook, oldName, (reference) => sheetPrefix(newName) + reference);
}

/** References to a deleted sheet become #REF!. */
export function forgetInFormulas(workbook: Workbook, oldName: string): void {
  replaceSheet(workbook, oldName, () => '#REF!');
}

function replaceSheet(workbook: Workbook, oldName: string, renamed: (reference: string) => string): void {
  const old = oldName.toLowerCase();
  eachFormula(workbook, (formula) => {
    if (!formula.toLowerCase().includes(old.replaceAll("'", "''"))) return formula;
    return mapReferences(formula, (sheet, reference, prefix) =>
      sheet?.toLowerCase() === old ? renamed(reference) : prefix + reference,
    );
  });
}
