import { cellAt, type FigureGroup, type FoundFigures } from '../domain/found';
import type { CellContent, Grid } from '../domain/grid';
import type { Marker } from '../domain/marker';
import { withoutNumber } from '../domain/marker';
import { revisionRank } from '../domain/revision';
import { each, type Steps } from '../domain/steps';
import { partsOf } from '../domain/storedFigures';
import type { Books } from './books';
import { cellReader, type CellReader } from './cellReader';
import type { IndicatorBook } from './indicatorBook';
import { markersInLegend } from '../parse/markersInLegend';
import { parseCell } from '../parse/parseCell';
import { periodDoubts } from './periodDoubts';
import { authorityColumns, headingAuthority, rowAuthority } from './rowAuthority';
import { inPounds } from './inPounds';
import { partOfRow } from './partOfRow';
import { partsInRows } from './partsInRows';
import { printedDecimals } from './printedDecimals';
import { rowIndicator } from './rowIndicator';
import { rowPeriod } from './rowPeriod';
import { rowRevision } from './rowRevision';
import { rowsLeftOut } from './rowsLeftOut';

/** So many readings tell how many decimals an indicator has. */
const enoughLooked = 300;
const unsaid = revisionRank(undefined);

/** Reads all cells of one table into rows of figures. Every row knows its cells; a cell that cannot be read is a problem. */
export function* readFigures(table: FoundFigures, number: number, books: Books): Steps<undefined> {
  const { grid, groups } = table;
  const { rows, problems, indicators, periods } = books;
  const authorityOf = rowAuthority(
    grid,
    authorityColumns(table),
    table.rows,
    books.authorities,
    problems,
    number,
  );
  const headed = groups.map((group) =>
    group.authority === undefined ? undefined : headingAuthority(group.authority, books.authorities),
  );
  const titled =
    table.authority.from === 'title'
      ? headingAuthority(table.authority.title.text, books.authorities)
      : undefined;
  const named = partsInRows(table);
  const indicatorOf = rowIndicator(table, books, named);
  const periodOf = rowPeriod(table, periods);
  const partOf = partOfRow(table, named);
  const legend = markersInLegend([...table.notes, ...table.titles.map((title) => title.text)]);
  const readers = groups.map((group) => groupReaders(grid, group, legend));
  const pounds = groups.map((group) => inPounds(grid, group.value));
  const rankOf = rowRevision(table);
  const doubtPeriod = periodDoubts(table, number, books);
  const markerOf = rowMarker(table.marker);
  const markersOf = groups.map(({ marker }) => (marker === undefined ? undefined : rowMarker(marker)));
  const leftOut = rowsLeftOut(table, problems, number);
  rows.makeRoom(table.rows.length * groups.length);
  const readRow = (row: number, places: readonly number[]): void => {
    const cells = grid.values[row] ?? [];
    const ofRow = markerOf(cells);
    for (const place of places) {
      const marker = markersOf[place] === undefined ? ofRow : markersOf[place](cells);
      const period = periodOf(row, place);
      if (period === undefined) {
        if (hasFigure(groups[place], cells)) leftOut.withoutPeriod(row, groups[place]);
        continue;
      }
      doubtPeriod(period, row, place);
      const authority = headed[place] ?? titled ?? authorityOf(row, periods.periods[period]?.end ?? '');
      const indicator = authority === undefined ? undefined : indicatorOf(row, place);
      if (authority === undefined) continue;
      if (indicator === undefined) {
        if (hasFigure(groups[place], cells)) leftOut.withoutIndicator(row);
        continue;
      }
      const read = readers[place];
      const group = groups[place];
      if (read === undefined || group === undefined) continue;
      const value = read.value(cells, row);
      const top = read.numerator(cells, row);
      const bottom = read.denominator(cells, row);
      const nothing = Number.isNaN(value.number) && Number.isNaN(top.number) && Number.isNaN(bottom.number);
      if (nothing && value.marker === 'blank' && isEmptyRow(group, cells, marker)) {
        if (skipsBlank(table)) continue;
      }
      if (value.marker === 'unreadable') {
        problems.add(
          {
            code: 'cellNotUnderstood',
            severity: 'warning',
            at: cellAt(grid, row, group.value ?? 0),
            details: { text: value.markerText },
          },
          number,
        );
      }
      const said = sayMarker(value.marker, value.markerText, value.number, marker);
      const part = partOf(row);
      const rank = rankOf(row, place, said.marker);
      if (rank !== unsaid) rows.ranks.set(rows.length, rank);
      rows.add(
        authority,
        indicator,
        period,
        part === 'value' ? value.number : NaN,
        part === 'numerator' ? value.number : top.number,
        part === 'denominator' ? value.number : bottom.number,
        said.marker,
        said.text,
        number,
        row,
        place,
        partsOf(group, (column) => (cells[column] ?? '') !== ''),
      );
      note(table, cells, indicators, indicator, group, value.percent, value.number);
      if (pounds[place]?.(cells, row) === true) notePounds(indicators, indicator);
    }
  };
  const isEarlier = (place: number): boolean => groups[place]?.earlier !== undefined;
  const places = groups.map((_, place) => place);
  const [own, before] = [places.filter((place) => !isEarlier(place)), places.filter(isEarlier)];
  yield* each(table.rows.length, (at) => {
    readRow(table.rows[at] ?? 0, own);
  });
  // of two figures the first is kept: what a later row says of an earlier time stands behind that time's own
  if (before.length > 0)
    yield* each(table.rows.length, (at) => {
      readRow(table.rows[at] ?? 0, before);
    });
  leftOut.say();
  return undefined;
}

function hasFigure(group: FigureGroup | undefined, cells: readonly CellContent[]): boolean {
  return typeof cells[group?.value ?? -1] === 'number';
}

interface GroupReaders {
  value: CellReader;
  numerator: CellReader;
  denominator: CellReader;
}

function groupReaders(grid: Grid, group: FigureGroup, legend: ReadonlyMap<string, Marker>): GroupReaders {
  return {
    value: cellReader(grid, group.value, legend),
    numerator: cellReader(grid, group.numerator, legend),
    denominator: cellReader(grid, group.denominator, legend),
  };
}

/** A figure's own marker, or the one that a column of notes gives the row. A note that stands for "no number" leaves a number be. */
function sayMarker(
  own: Marker | undefined,
  ownText: string,
  number: number,
  noted: { marker: Marker; text: string } | undefined,
): { marker: Marker | undefined; text: string } {
  if (noted !== undefined && (own === undefined || own === 'blank')) {
    if (Number.isNaN(number) || !withoutNumber.has(noted.marker))
      return { marker: noted.marker, text: noted.text };
  }
  return { marker: own, text: ownText };
}

type RowMarker = (cells: readonly CellContent[]) => { marker: Marker; text: string } | undefined;

/** The marker that a column of notes gives a row. Each distinct text is read once. */
function rowMarker(column: number | undefined): RowMarker {
  if (column === undefined) return () => undefined;
  const known = new Map<string, ReturnType<RowMarker>>();
  return (cells) => {
    const content = cells[column] ?? '';
    if (typeof content !== 'string' || content === '') return undefined;
    if (!known.has(content)) {
      const cell = parseCell(content);
      known.set(content, cell.kind === 'marked' ? { marker: cell.marker, text: cell.markerText } : undefined);
    }
    return known.get(content);
  };
}

function isEmptyRow(group: FigureGroup, cells: readonly CellContent[], marker: unknown): boolean {
  return (
    marker === undefined &&
    [group.value, group.numerator, group.denominator].every((column) => (cells[column ?? -1] ?? '') === '')
  );
}

/** A blank in a table with several kinds of figures in the columns says that the row has none of that kind, not that it is missing. */
function skipsBlank(table: FoundFigures): boolean {
  return table.part !== undefined;
}

function notePounds(book: IndicatorBook, indicator: number): void {
  const draft = book.drafts[indicator];
  if (draft !== undefined) draft.pounds = true;
}

/** Keeps what the row's unit and multiplier columns, and the way its numbers are written, say of the indicator. */
function note(
  table: FoundFigures,
  cells: readonly CellContent[],
  book: IndicatorBook,
  indicator: number,
  group: FigureGroup,
  percent: boolean,
  number: number,
): void {
  const draft = book.drafts[indicator];
  if (draft === undefined) return;
  if (percent) draft.percent = true;
  if (draft.unit === '') {
    const unit = table.unit === undefined ? group.unit : cells[table.unit];
    if (typeof unit === 'string' && unit.trim() !== '') draft.unit = unit.trim();
  }
  if (draft.multiplier === undefined) {
    const multiplier = table.multiplier === undefined ? group.multiplier : cells[table.multiplier];
    if (typeof multiplier === 'number' && multiplier > 0) {
      draft.multiplier = multiplier;
      draft.saidMultiplier = table.multiplier !== undefined;
    }
    if (typeof multiplier === 'string') {
      const cell = parseCell(multiplier);
      if (cell.kind === 'number' && cell.value > 0) {
        draft.multiplier = cell.value;
        draft.saidMultiplier = true;
      }
    }
  }
  if (
    draft.looked < enoughLooked &&
    draft.decimals < 4 &&
    !Number.isInteger(number) &&
    !Number.isNaN(number)
  ) {
    draft.looked += 1;
    draft.decimals = Math.max(draft.decimals, Math.min(4, printedDecimals(number)));
  }
}
