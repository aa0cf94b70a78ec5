import type { CellContent } from '../domain/grid';
import { parsePeriod } from '../parse/parsePeriod';

const short = /^\s*(\d\d)\s*[-–—]\s*(\d\d)\s*$/;

/**
 * A row of headings with "21-22" and "22-23" as "2021-22" and "2022-23"; the row itself where it has none. Alone "16-17" may be an age, and
 * "16-17", "18-19" are ages: years follow one another, so that one ends with the number with which another begins.
 */
export function withWholeYears(row: readonly CellContent[]): readonly CellContent[] {
  const found = row.map((content) => (typeof content === 'string' ? short.exec(content) : null));
  const years = found.filter((parts) => parts !== null);
  const begins = new Set(years.map(([, from]) => from));
  if (!years.some(([, , to]) => begins.has(to))) return row;
  const whole = found.map((parts) => (parts === null ? null : wholeYear(parts)));
  if (whole.some((label, column) => found[column] !== null && label === undefined)) return row;
  return row.map((content, column) => whole[column] ?? content);
}

/** "2021-22" for "21-22"; undefined where the second year does not follow the first. */
function wholeYear([, from = '', to = '']: readonly string[]): string | undefined {
  const period = parsePeriod(`${from}/${to}`);
  return period === null ? undefined : `${period.start.slice(0, 4)}-${to}`;
}
