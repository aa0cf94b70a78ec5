import { chartPart } from './fortyNine/chartPart';
import { councilFigures } from './fortyNine/councilFigures';
import { sheetParts } from './fortyNine/sheetParts';
import { supportingParts } from './fortyNine/supportingParts';
import { workbookPart } from './fortyNine/workbookPart';
import { zipOf } from './zipOf';

/**
 * A macro workbook of 49 parts as an officer's own may be: figures of 22 councils in a table with a chart, a picture, comments,
 * validation, conditional formats (one kept in an extension), a pivot table with its cache and slicer, a hidden sheet, links to
 * another workbook, printer settings, custom properties. Made by hand and packed by fflate, not by the code under test.
 */
export function fortyNineParts(): Uint8Array {
  const { strings, rows } = councilFigures();
  return zipOf({ ...workbookPart(strings), ...sheetParts(rows), ...chartPart(), ...supportingParts() });
}
