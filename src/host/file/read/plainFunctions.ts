import { futureFunctions } from '../parts/futureFunctions';

/** A formula as Excel shows it: newer functions are kept in the file under `_xlfn.` (and `_xlws.`), which nobody sees. */
export function plainFunctions(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(/_xlfn\.(?:_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/g, (whole, name: string) => {
    return name in futureFunctions ? name : whole;
  });
}
