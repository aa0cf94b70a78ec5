import { pageHeight } from '../../layout/pageHeight';
import type { SheetBuilder } from '../../sheetBuilder';
import { chartColumn } from './chartColumn';

/** Points of the empty row after a chart: it may fall off a page. */
const emptyRow = 15;

/**
 * Breaks a sheet of charts into pages, once all is on it: an indicator's charts stand together where a page holds them, below those before
 * where there is room; where none does, each that has no room begins a page. The sheet's title never has a page to itself where a chart fits
 * below it.
 * @param indicators for each, the rows that its charts begin in; what stands below the last chart belongs to it
 * @param above whether a chart stands above them too
 */
export function pageBreaks(
  sheet: SheetBuilder,
  indicators: readonly (readonly number[])[],
  above: boolean,
): void {
  const room = pageHeight(sheet.widths.slice(0, chartColumn + 1)) + emptyRow;
  const begins = indicators.flat();
  const below = [...begins.map((row) => sheet.heightSince(row)), 0];
  const heightOf = (row: number) => {
    const at = begins.indexOf(row);
    return (below[at] ?? 0) - (below[at + 1] ?? 0);
  };
  let used = sheet.heightSince(0) - (below[0] ?? 0);
  let isTitleAlone = !above;
  const place = (row: number, points: number) => {
    if (used > 0 && used + points > room) {
      sheet.breakPage(row);
      used = 0;
    }
  };
  for (const charts of indicators) {
    const whole = charts.reduce((sum, row) => sum + heightOf(row), 0);
    const [first] = charts;
    // what no page holds need not begin one
    const isApart = isTitleAlone || whole > room;
    if (first !== undefined) place(first, isApart ? heightOf(first) : whole);
    for (const row of charts) {
      // the first stands where its indicator begins
      if (row !== first) place(row, heightOf(row));
      used += heightOf(row);
      isTitleAlone = false;
    }
  }
}
