import { cellName } from '../domain/cellName';
import { tableKey, type Corrections } from '../domain/correction';
import type { Found, FoundFigures, FoundRecords, KeyColumn, PassedOver } from '../domain/found';
import type { Grid } from '../domain/grid';
import type { Problem, Staged } from '../domain/problem';
import { partOf, type Steps } from '../domain/steps';
import type { TableSetup } from '../domain/tableSetup';
import { councilName } from './councilName';
import { columnHeadings } from './columnHeadings';
import { columnProfile, sampleRows } from './columnProfile';
import { correctedColumns, saysFigures, type KeyedColumn } from './correct/correctedColumns';
import { placedTables, type PlacedTable } from './correct/placedTables';
import { tableSetup } from './correct/tableSetup';
import { withHeader } from './correct/withHeader';
import { besideYears } from './figures/besideYears';
import { columnUses, type UsedColumn } from './figures/columnUses';
import { earlierColumns } from './figures/earlierColumns';
import { figuresTable } from './figures/figuresTable';
import { kindColumn } from './figures/kindOfFigure';
import { nestedPivot } from './figures/nestedPivot';
import { peopleListed } from './figures/peopleListed';
import { columnsOfTexts } from './figures/columnsOfTexts';
import { readableGrid } from './readableGrid';
import {
  familiesBesideFigures,
  holdsResults,
  recordsTable,
  registerBesideFigures,
} from './records/recordsTable';
import { resultsWithoutTime } from './records/resultsWithoutTime';
import { sideBySide } from './sideBySide';
import type { TableArea } from './tableArea';
import { tableAreas } from './tableAreas';
import { withLookups } from './withLookups';
import { withTableTitles } from './withTableTitles';

interface Reading {
  corrections: Corrections;
  used: Set<string>;
  figures: FoundFigures[];
  records: FoundRecords[];
  /** What columns beside figures say of indicators: after what a register says. */
  beside: FoundRecords[];
  passedOver: PassedOver[];
  problems: Problem[];
  /** Of columns, until the table is found that they are in. */
  doubts: Problem[];
}

/**
 * Finds the tables in the officer's sheets: figures and records. It interprets no figure; `tidy` does.
 * @param corrections what the officer said of tables and columns before: it wins over what is found
 */
export function* read(grids: readonly Grid[], corrections: Corrections = new Map()): Steps<Staged<Found>> {
  const into: Reading = {
    corrections,
    used: new Set(),
    figures: [],
    records: [],
    beside: [],
    passedOver: [],
    problems: [],
    doubts: [],
  };
  const tables: TableArea[] = [];
  for (const [place, sheet] of grids.entries()) {
    const readable = yield* partOf(
      readableGrid(sheet),
      place / grids.length / 2,
      (place + 1) / grids.length / 2,
    );
    into.problems.push(...readable.problems);
    into.doubts.push(...readable.doubts);
    for (const grid of sideBySide(readable.grid)) {
      const done = (place + 1) / grids.length / 2;
      tables.push(...(yield* partOf(tableAreas(grid), done, done)));
    }
  }
  const places = placedTables(tables);
  for (const [at, placed] of places.entries()) {
    const [from, to] = [at, at + 1].map((part) => 0.5 + part / places.length / 2) as [number, number];
    yield* partOf(readTable(placed, into), from, to);
    yield to;
  }
  const { figures, passedOver, used, problems, doubts } = into;
  const records = [...into.records, ...into.beside];
  const made = {
    figures: withTableTitles(withLookups(figures, records)),
    records,
    passedOver,
    corrected: { corrections, used },
  };
  return { made, problems: [...problems, ...doubts] };
}

function* readTable({ table: whole, place }: PlacedTable, into: Reading): Steps<void> {
  const key = tableKey(place);
  const correction = into.corrections.get(key);
  if (correction !== undefined) into.used.add(key);
  const { table, header } = headed(whole, correction?.header, into.problems);
  const sample = sampleRows(table);
  const headings = columnHeadings(table);
  const profiles = headings.map(({ column }) => columnProfile(table, column, sample));
  const found = correctedColumns(columnUses(headings, profiles), place, into.corrections, into.used);
  const kinds = kindColumn(found);
  const dated = besideYears(kinds === undefined ? found : without(found, kinds.column));
  const { columns, doubts } = earlierColumns(table, dated);
  const setup = (of?: FoundFigures | readonly FoundRecords[]): TableSetup =>
    tableSetup(key, header, columns, of);
  const passOver = (skipped: boolean): void => {
    into.passedOver.push({ grid: table.grid, area: table.area, skipped, setup: setup() });
  };
  if (correction?.skip === true) {
    passOver(true);
    return;
  }
  const beside = [...registerBesideFigures(table, columns), ...familiesBesideFigures(table, columns)];
  into.beside.push(...beside);
  const records = saysFigures(columns) || beside.length > 0 ? [] : recordsTable(table, columns);
  for (const record of records) into.records.push({ ...record, setup: setup(records) });
  if (records.length > 0) {
    into.problems.push(...doubts);
    if (isScorecard(records, columns)) into.problems.push(withoutCouncils(table));
    into.problems.push(...resultsWithoutTime(table, records, columns));
    return;
  }
  const refused = peopleListed(table, columns) ?? nestedPivot(table, columns);
  if (refused !== undefined) {
    into.problems.push(refused);
    passOver(false);
    return;
  }
  const figures = yield* figuresTable(table, withoutThoseOf(beside, columns), sample, kinds);
  const texts = columnsOfTexts(table, columns, figures && keysOf(figures));
  if (figures !== undefined)
    into.figures.push({
      ...figures,
      doubts: [...doubts, ...figures.doubts, ...texts, ...doubtsIn(table, into)],
      setup: setup(figures),
    });
  else if (holdsFigures(columns) || (texts.length > 0 && namesCouncils(columns))) {
    into.problems.push(...(holdsFigures(columns) ? [withoutCouncils(table)] : texts));
    passOver(false);
  }
}

/** Results of indicators beside what a register says of them, and nobody knows whose they are. */
function isScorecard(records: readonly FoundRecords[], columns: readonly UsedColumn[]): boolean {
  return records.some(({ kind }) => kind === 'register' || kind === 'targets') && columns.some(holdsResults);
}

/** Targets and groups that stand beside figures, and are taken so, are no figures any more. */
function withoutThoseOf(beside: readonly FoundRecords[], columns: readonly KeyedColumn[]): KeyedColumn[] {
  const taken = new Set(
    beside.flatMap(({ fields }) =>
      [...(fields.get('target') ?? []), ...(fields.get('family') ?? [])].map(({ column }) => column),
    ),
  );
  return columns.map((column) => (taken.has(column.column) ? { ...column, use: 'empty' } : column));
}

/** A column that says of which kind each row's figures are names nothing. */
function without(columns: readonly KeyedColumn[], kinds: number): KeyedColumn[] {
  return columns.map((column) =>
    column.column === kinds ? { ...column, use: 'empty', role: undefined } : column,
  );
}

/** Takes out the doubts about columns of this table. */
function doubtsIn({ grid, area }: TableArea, into: Reading): Problem[] {
  const isHere = ({ at }: Problem): boolean =>
    at?.sheet === grid.sheet &&
    at.row - grid.top >= area.top &&
    at.row - grid.top <= area.bottom &&
    at.column - grid.left >= area.left &&
    at.column - grid.left <= area.right;
  const own = into.doubts.filter(isHere);
  if (own.length > 0) into.doubts = into.doubts.filter((doubt) => !own.includes(doubt));
  return own;
}

/** The table with the header row that the officer named, where there is one. */
function headed(
  table: TableArea,
  wanted: TableSetup['header'],
  problems: Problem[],
): { table: TableArea; header?: TableSetup['header'] } {
  if (wanted === undefined) return { table };
  const made = withHeader(table, wanted);
  if (made !== undefined) return made;
  const { sheet } = table.grid;
  const code = wanted.text === '' ? 'headerRowEmpty' : 'headerRowGone';
  problems.push({ code, severity: 'warning', sheet, details: { ...wanted } });
  return { table };
}

function keysOf({ authority, indicator, period }: FoundFigures): KeyColumn[] {
  return [authority, indicator, period].flatMap((source) =>
    source.from === 'columns' ? source.columns : [],
  );
}

function namesCouncils(columns: readonly UsedColumn[]): boolean {
  return columns.some(
    ({ use, heading }) => use.startsWith('authority') || councilName(heading.text) === 'council',
  );
}

function holdsFigures(columns: readonly (UsedColumn | KeyedColumn)[]): boolean {
  return columns.some(({ use, heading }) => use === 'figure' && heading.text !== '');
}

/** Says that a table of figures was passed over because it names no councils. */
function withoutCouncils({ grid, area }: TableArea): Problem {
  const at = { sheet: grid.sheet, row: area.top + grid.top, column: area.left + grid.left };
  const range = `${cellName(at.row, at.column)}:${cellName(area.bottom + grid.top, area.right + grid.left)}`;
  return { code: 'noCouncilsInTable', severity: 'note', at, details: { range } };
}
