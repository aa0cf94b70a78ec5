import { functionsJson } from '../definitions/functions/functionsJson';
import type { Language } from '../domain/text';

/** The metadata file of our formulas as it is shipped. Excel's form has one language a file. */
export function functionsText(language: Language): string {
  return `${JSON.stringify(functionsJson(language), null, 2)}\n`;
}
