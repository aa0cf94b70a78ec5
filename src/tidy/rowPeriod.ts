import type { FoundFigures } from '../domain/found';
import type { CellContent } from '../domain/grid';
import { asFinancialYear } from '../parse/asFinancialYear';
import { earlierPeriod } from '../parse/earlierPeriod';
import { isPartOfYear } from '../parse/partOfYear';
import { parsePeriod } from '../parse/parsePeriod';
import { saysYear } from '../parse/saysYear';
import { yearAndPart } from '../parse/yearAndPart';
import type { PeriodBook } from './periodBook';

/** The period of a row and a group of columns, as an index; undefined where the row's cell is blank. */
export type RowPeriod = (row: number, group: number) => number | undefined;

/** Says what time each figure is about: from the row's cells, the column's heading, the title; "" where nothing says it. */
export function rowPeriod(table: FoundFigures, book: PeriodBook): RowPeriod {
  const own = ownPeriod(table, book);
  if (table.groups.every(({ earlier }) => earlier === undefined)) return own;
  const beside = table.groups.findIndex(({ earlier }) => earlier === undefined);
  const several = new Set(table.groups.flatMap(({ period }) => period ?? [])).size > 1;
  const before = new Map<string, number | undefined>();
  return (row, group) => {
    const step = table.groups[group]?.earlier;
    if (step === undefined) return own(row, group);
    const place = several ? undefined : own(row, beside);
    const period = place === undefined ? undefined : book.periods[place];
    if (period === undefined) return undefined;
    const key = `${step} ${period.key}`;
    if (!before.has(key)) {
      const label = earlierPeriod(period, step);
      before.set(key, label === undefined ? undefined : book.of(label));
    }
    return before.get(key);
  };
}

/** As `rowPeriod`, of columns that lead to no earlier time. */
function ownPeriod(table: FoundFigures, book: PeriodBook): RowPeriod {
  const { period, groups } = table;
  const titled = period.from === 'title' ? book.inTitle(period.title.text) : undefined;
  if (period.from !== 'columns') {
    const places = groups.map((group) =>
      group.period === undefined ? (titled ?? book.of('')) : book.of(group.period),
    );
    return (_, group) => places[group];
  }
  const columns = period.columns.map(({ column }) => column);
  const first = columns[0] ?? 0;
  const parted =
    columns.length === 1 &&
    table.rows
      .subarray(0, rowsLookedAt)
      .some((row) => isPartOfYear(String(table.grid.values[row]?.[first] ?? '').trim()));
  const yearOf = (said: string): string =>
    (table.yearsFromApril === true ? asFinancialYear(said.trim()) : undefined) ?? said;
  const titledYear =
    columns.length > 1 || table.yearOfParts === undefined ? undefined : yearOf(table.yearOfParts);
  const placesOf = groups.map(({ period: headed }) =>
    headedPlaces(headed === undefined ? undefined : yearOf(headed), titledYear, parted, book),
  );
  return (row, group) => {
    const cells = table.grid.values[row] ?? [];
    if (columns.length === 1) return placesOf[group]?.(cells[first] ?? '');
    const label = columns
      .map((column) => yearOf(String(cells[column] ?? '')))
      .filter((text) => text !== '')
      .join(' ');
    return placesOf[group]?.(label);
  };
}

/** A row among those of quarters that holds the figure of the year. */
const ofWholeYear = /^(?:total|year|annual|full year|year end|outturn|cyfanswm|blwyddyn|alldro)$/i;
const rowsLookedAt = 400;

/**
 * The time of figures under a heading, by what their row says: "Q1" above is of the year beside it, "Q1" beside is of the year above it or in
 * the title; else the heading goes before the row.
 * @param parted rows of the table say parts of a year: "Target" among them is no time
 */
function headedPlaces(
  headed: string | undefined,
  titled: string | undefined,
  parted: boolean,
  book: PeriodBook,
): (said: CellContent) => number | undefined {
  const isPart = headed !== undefined && isPartOfYear(headed);
  const above = headed === undefined ? titled : isYear(headed) ? headed : undefined;
  const find = (said: CellContent): number | undefined => {
    const text = String(said).trim();
    if (isPart) return text === '' ? undefined : book.of(yearAndPart(text, headed) ?? `${text} ${headed}`);
    const whole = above !== undefined && isPartOfYear(text) ? yearAndPart(above, text) : undefined;
    if (whole === undefined && parted && text !== '' && !ofWholeYear.test(text)) return book.of(text);
    const label = whole ?? headed ?? (parted && text !== '' ? above : undefined);
    if (label !== undefined) return book.of(label);
    return said === '' || typeof said === 'boolean' ? undefined : book.of(said);
  };
  const places = new Map<CellContent, number | undefined>();
  return (said) => {
    if (!places.has(said)) places.set(said, find(said));
    return places.get(said);
  };
}

function isYear(label: string): boolean {
  const period = parsePeriod(label);
  return period !== null && saysYear(period);
}
