import { areOfYear } from '../../parse/areOfYear';
import { parsePeriod } from '../../parse/parsePeriod';
import { saysWholeYear } from '../../parse/saysWholeYear';
import { saysYear } from '../../parse/saysYear';
import { partsOfYear } from '../partsOfYear';
import type { UsedColumn } from './columnUses';

/**
 * Columns headed "Q1" … "Q4" or "Apr" … "Mar" beside one column of years: each is that part of the year of its row. All columns as they are
 * where the rows say no years.
 */
export function besideYears<Column extends UsedColumn>(columns: readonly Column[]): readonly Column[] {
  const [years, ...others] = columns.filter(({ use }) => use === 'period');
  if (years === undefined || others.length > 0) return columns;
  const found = partsOfYear(columns.map(({ heading }) => heading.parts));
  const parts = found.flatMap((each) => each?.part ?? []);
  if (parts.length === 0 || !holdsYears(years, parts)) return columns;
  return columns.map((column, at) => {
    const part = found[at];
    if (part === undefined) {
      const rest = column.heading.parts.filter((text) => !saysWholeYear(String(text)));
      return { ...column, heading: { ...column.heading, parts: rest } };
    }
    return { ...column, heading: { ...column.heading, parts: part.others, partOfYear: part.part } };
  });
}

/** Whether the column holds years that have these parts. */
function holdsYears({ profile: { distinct } }: UsedColumn, parts: readonly string[]): boolean {
  return (
    distinct.size > 0 &&
    [...distinct].every((content) => {
      if (typeof content === 'boolean') return false;
      const period = parsePeriod(content);
      return period !== null && saysYear(period) && areOfYear(parts, content);
    })
  );
}
