import type { FoundFigures, KeyColumn } from '../domain/found';
import type { CellContent } from '../domain/grid';
import { asFinancialYear } from '../parse/asFinancialYear';
import { earlierPeriod } from '../parse/earlierPeriod';
import { isPartOfYear } from '../parse/partOfYear';
import { parsePeriod } from '../parse/parsePeriod';
import { saysWholeYear } from '../parse/saysWholeYear';
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
  const titledYear = table.yearOfParts === undefined ? undefined : yearOf(table.yearOfParts);
  const labels = new Map<string, string | undefined>();
  const labelOf = (cells: readonly CellContent[]): string | undefined => {
    const texts = columns.map((column) => yearOf(String(cells[column] ?? '').trim()));
    const key = texts.join('\u0000');
    if (!labels.has(key)) labels.set(key, together(texts, period.columns, titledYear));
    return labels.get(key);
  };
  const placesOf = groups.map(({ period: headed }) =>
    headedPlaces(
      headed === undefined ? undefined : yearOf(headed),
      columns.length === 1 ? titledYear : undefined,
      parted,
      book,
    ),
  );
  return (row, group) => {
    const cells = table.grid.values[row] ?? [];
    if (columns.length === 1) return placesOf[group]?.(cells[first] ?? '');
    const label = labelOf(cells);
    return label === undefined ? undefined : placesOf[group]?.(label);
  };
}

const rowsLookedAt = 400;

/**
 * What several cells of a row say of its time, as one label: a year and its quarter, the month where there is one besides. "Q2" beside the empty
 * cell of a year is of the year in the title, or undefined.
 */
function together(
  texts: readonly string[],
  columns: readonly KeyColumn[],
  titled: string | undefined,
): string | undefined {
  const said = texts
    .map((text, at) =>
      /^[1-4]$/.test(text) && ofQuarters.test(columns[at]?.heading ?? '') ? `Q${text}` : text,
    )
    .filter((text) => text !== '');
  const parts = said.filter(isPartOfYear);
  const [finest = ''] = [...parts.filter((part) => !/\d/.test(part)), ...parts];
  const rest = said.filter((text) => !parts.includes(text));
  if (parts.length === 0 || rest.length > 1) return said.join(' ');
  const [year = titled] = rest;
  if (year !== undefined) return yearAndPart(year, finest) ?? said.join(' ');
  return said.length < texts.length ? undefined : said.join(' ');
}

const ofQuarters = /\b(?:quarter|qtr|chwarter)\b/i;

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
    if (whole === undefined && parted && text !== '' && !saysWholeYear(text)) return book.of(text);
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
