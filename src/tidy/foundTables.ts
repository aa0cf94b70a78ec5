import { cellName, cellAddress } from '../domain/cellName';
import type { Figures } from '../domain/figures';
import type { Found, FoundArea, FoundFigures, FoundRecords, PassedOver } from '../domain/found';
import type { FoundTable } from '../domain/foundTable';
import type { Grid } from '../domain/grid';
import type { Problem } from '../domain/problem';
import type { TableSetup } from '../domain/tableSetup';
import type { Tidied } from '../domain/tidied';
import type { Books } from './books';
import { recordText } from './recordText';

/** Each table that was found, in the words of `inspect`: where, how it is laid out, what is in it, what is doubtful. */
export function foundTables(found: Found, books: Books, figures: Figures, tidied: Tidied): FoundTable[] {
  return [
    ...figureTables(found, books, figures),
    ...found.records
      .filter((record) => !found.figures.some((table) => isBeside(record, table)))
      .map((record) => recordTable(record, tidied)),
    ...(found.passedOver ?? []).map(passedOverTable),
  ];
}

function figureTables(found: Found, books: Books, figures: Figures): FoundTable[] {
  const { rows, problems } = books;
  const counts = found.figures.map(() => ({
    readings: 0,
    indicators: new Set<number>(),
    periods: new Set<number>(),
    authorities: new Set<number>(),
    aggregates: new Set<number>(),
  }));
  let last = -1;
  for (let at = 0; at < rows.length; at += 1) {
    const count = counts[rows.table[at] ?? 0];
    const authority = rows.authority[at] ?? 0;
    if (count === undefined) continue;
    count.readings += 1;
    // Most rows are as the one above in all but one thing.
    const other = last < 0 || rows.table[at] !== rows.table[last];
    if (other || rows.indicator[at] !== rows.indicator[last]) count.indicators.add(rows.indicator[at] ?? 0);
    if (other || rows.period[at] !== rows.period[last]) count.periods.add(rows.period[at] ?? 0);
    if (other || authority !== rows.authority[last])
      (authority < 0 ? count.aggregates : count.authorities).add(authority);
    last = at;
  }
  return found.figures.flatMap((table, number) => {
    const count = counts[number];
    if (count === undefined) return [];
    return {
      sheet: table.grid.sheet,
      range: rangeOf(table.grid, table.area),
      layout: table.layout,
      indicators: [...count.indicators].map((indicator) => figures.indicators[indicator]?.code ?? ''),
      periods: [...count.periods].sort((a, b) => a - b).map((period) => figures.periods[period]?.label ?? ''),
      authorities: count.authorities.size,
      aggregates: count.aggregates.size,
      readings: count.readings,
      doubts: problems.ofTable(number).map(({ code, count: times, first }) => ({
        code,
        count: times,
        example: example(first),
        details: first.details,
      })),
      ...(table.setup !== undefined && { setup: onSheet(table.setup, table.grid) }),
    };
  });
}

/** What columns beside the figures say of their indicators is a part of the table of figures. */
function isBeside(record: FoundRecords, { grid, area }: FoundFigures): boolean {
  return record.grid === grid && record.area === area;
}

function recordTable(record: FoundRecords, tidied: Tidied): FoundTable {
  const codes = record.kind === 'register' || record.kind === 'targets';
  const context =
    record.kind === 'context' ? tidied.contexts.find(({ sheet }) => sheet === record.grid.sheet) : undefined;
  return {
    sheet: record.grid.sheet,
    range: rangeOf(record.grid, record.area),
    layout: record.kind,
    indicators: codes
      ? [...record.rows].map((row) => recordText(record, row, 'code'))
      : [...(context?.variables ?? [])],
    periods: [],
    authorities: context?.rows.length ?? 0,
    aggregates: 0,
    readings: 0,
    doubts: [],
    ...(record.kind === 'findings' && { fields: fieldsOf(record) }),
    ...(record.setup !== undefined && { setup: onSheet(record.setup, record.grid) }),
  };
}

/** Where a finding's parts stand on the sheet: for one that is added. */
function fieldsOf({ fields, grid }: FoundRecords): Record<string, number> {
  return Object.fromEntries(
    [...fields].flatMap(([field, [first]]) =>
      first === undefined ? [] : [[field, first.column + grid.left]],
    ),
  );
}

/** A table of which nothing is read: it is listed so that it can be corrected. */
function passedOverTable({ grid, area, skipped, setup }: PassedOver): FoundTable {
  return {
    sheet: grid.sheet,
    range: rangeOf(grid, area),
    layout: 'none',
    indicators: [],
    periods: [],
    authorities: 0,
    aggregates: 0,
    readings: 0,
    doubts: [],
    setup: onSheet(setup, grid),
    ...(skipped && { skipped }),
  };
}

/** The set-up with the sheet's columns instead of the grid's. */
function onSheet(setup: TableSetup, { left }: Grid): TableSetup {
  return { ...setup, columns: setup.columns.map((column) => ({ ...column, column: column.column + left })) };
}

function rangeOf(grid: Grid, { top, bottom, left, right }: FoundArea): string {
  return `${cellName(top + grid.top, left + grid.left)}:${cellName(bottom + grid.top, right + grid.left)}`;
}

function example(problem: Problem): string {
  return problem.at === undefined ? '' : cellAddress(problem.at);
}
