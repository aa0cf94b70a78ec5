import type { CellContent } from '../domain/grid';
import type { Period } from '../domain/period';
import { partOfYearIn } from '../parse/partOfYear';
import { parsePeriod } from '../parse/parsePeriod';
import { periodInText } from '../parse/periodInText';
import { saysYear } from '../parse/saysYear';
import type { TableArea } from './tableArea';

/** The year that a heading or a title says, and what else; undefined where it says none, or a quarter or a day. */
export function yearSaid(content: CellContent): { year: string; rest: string } | undefined {
  if (typeof content === 'boolean') return undefined;
  const whole = parsePeriod(content);
  if (whole !== null) return saysYear(whole) ? { year: whole.label, rest: '' } : undefined;
  const inside = typeof content === 'string' ? periodInText(content) : null;
  return inside !== null && saysYear(inside.period)
    ? { year: inside.period.label, rest: inside.rest }
    : undefined;
}

/**
 * The year that the parts of a year in a table are of: in the nearest title that says a time ("Q2 2024/25" is a part of one), else in the
 * sheet's name.
 */
export function yearIn({ titles, grid }: TableArea): string | undefined {
  for (const text of [...titles.map((title) => title.text).reverse(), grid.sheet]) {
    const period = parsePeriod(text) ?? periodInText(text)?.period;
    if (period !== undefined) return yearSaid(text)?.year ?? yearOfPart(period);
  }
  return undefined;
}

/** The year of a quarter; a month says no more than the calendar year. */
function yearOfPart({ kind, label }: Period): string | undefined {
  const rest = kind === 'month' ? '' : (partOfYearIn(label)?.rest.replace(/^(?:of|o) /i, '') ?? '');
  return yearSaid(rest)?.rest === '' ? rest : undefined;
}
