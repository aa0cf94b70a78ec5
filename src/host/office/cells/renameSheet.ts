import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { changeSeries, eachFormula } from './eachFormula';
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

/** The charts of a copied sheet show the copy's cells, and the sheet's own names are there on the copy too. */
export function repointCopy(workbook: Workbook, sheet: Sheet, copy: Sheet): void {
  const old = sheet.name.toLowerCase();
  const repoint = (text: string): string =>
    mapReferences(text, (name, reference, prefix) =>
      name?.toLowerCase() === old ? sheetPrefix(copy.name) + reference : prefix + reference,
    );
  for (const { series } of copy.charts) for (const each of series) changeSeries(each, repoint);
  const own = workbook.names.filter((name) => name.scope === sheet);
  workbook.names.push(...own.map((name) => ({ ...name, scope: copy, formula: repoint(name.formula) })));
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
