import type { Look } from '../../../domain/sheetPlan';
import { wrapped } from '../../layout/wrapped';
import type { SheetBuilder } from '../../sheetBuilder';
import { chartColumn } from './chartColumn';

/** Points of the letters that a column's width counts. */
const usualSize = 11;
/** Letters, capitals and signs among them, that go where a column's width counts one digit. */
const letters = 1.08;

/** A text across the whole page of charts, in as many rows as it needs: what runs past the last printed column is cut on paper. */
export function textLines(sheet: SheetBuilder, text: string, look: Look): void {
  const across = sheet.widths.slice(0, chartColumn + 1).reduce((sum, width) => sum + width, 0);
  const fit = Math.floor((letters * across * usualSize) / (look.size ?? usualSize));
  for (const line of wrapped(text, fit)) sheet.row([line], look);
}
