import type { CellContent } from '../domain/grid';
import { isRangeText } from '../parse/isRangeText';
import { parsePeriod } from '../parse/parsePeriod';
import { cellKind } from './cellKind';
import { councilName } from './councilName';
import { headingRole } from './headingRole';
import { withWholeYears } from './withWholeYears';

type Row = readonly CellContent[];

/** Whether a cell says something. */
export function isFilled(content: CellContent): boolean {
  return content !== '' && cellKind(content) !== 'blank';
}

/** How many cells of a row say something; counting stops at `limit`. */
export function filledCells(row: Row | undefined, limit = Infinity): number {
  let filled = 0;
  if (row !== undefined) {
    for (const content of row) if (isFilled(content) && ++filled >= limit) break;
  }
  return filled;
}

/** A number that could be a year in a heading: 2015, 201516, 20152016, also as a text. */
export function yearLike(content: CellContent): boolean {
  if (typeof content === 'string') return parsePeriod(content) !== null;
  if (typeof content !== 'number' || !Number.isInteger(content)) return false;
  if (content >= 1980 && content <= 2060) return true;
  return content >= 198_001 && content <= 206_099 && parsePeriod(content) !== null;
}

/** Two cells or more, and all of them words, years, dates or ranges that are headings. */
export function headerLike(row: Row | undefined): boolean {
  if (row === undefined || filledCells(row, 2) < 2) return false;
  return row.every((content) => {
    const kind = cellKind(content);
    if (kind === 'number') return yearLike(content);
    if (kind !== 'marked' || typeof content !== 'string') return kind !== 'marked';
    return headingRole(content) !== undefined || headsWithRange(row, content);
  });
}

/** "21-22" and "22-23" in one row are years; beside the councils' heading "5-9" and "Under 5" are headings, too, and no figures held back. */
function headsWithRange(row: Row, content: CellContent): boolean {
  if (!isRange(content)) return false;
  return headsCouncils(row) || withWholeYears(row) !== row;
}

export function isRange(content: CellContent): boolean {
  return typeof content === 'string' && isRangeText(content.trim().toLowerCase());
}

/** A figure or a marker that is not a year, beyond the first cell. */
export function holdsFigures(row: Row): boolean {
  return row.some((content, column) => {
    const kind = cellKind(content);
    return (
      (kind === 'number' && !yearLike(content)) ||
      (kind === 'marked' && column > 0 && !headsWithRange(row, content))
    );
  });
}

/** A header in which the councils' column has its heading; "Council: Cardiff" is none. */
export function namesAuthority(row: Row | undefined): boolean {
  return row !== undefined && headsCouncils(row) && headerLike(row);
}

/** One of its texts is a heading of councils, and none is a council. */
export function headsCouncils(row: Row): boolean {
  const texts = row.filter((content) => typeof content === 'string');
  const isHeading = (text: string): boolean =>
    /^authority/.test(headingRole(text) ?? '') && !/:\s*$/.test(text);
  return (
    texts.some(isHeading) &&
    texts.every((text) => headingRole(text) !== undefined || councilName(text) === undefined)
  );
}

/** A header that names its columns in words that we know: most of them, and at least two. "Measure: | Performance" is none. */
export function namesColumns(row: Row | undefined): boolean {
  if (row === undefined || !headerLike(row) || isLabelled(row)) return false;
  let known = 0;
  let filled = 0;
  for (const content of row) {
    if (content === '') continue;
    filled += 1;
    if (typeof content === 'string' && headingRole(content) !== undefined) known += 1;
  }
  return known >= 2 && known * 2 >= filled;
}

/** A label in front of something that is none. */
export function isLabelled(row: Row): boolean {
  const texts = row.map(String).filter((text) => text.trim() !== '');
  const [first, last] = [texts[0], texts.at(-1)].map((text) => text?.trimEnd().endsWith(':') === true);
  return first === true && last === false;
}
