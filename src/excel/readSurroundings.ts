import { formatKind } from '../domain/formatKind';
import type { Grid } from '../domain/grid';
import type { PlanArea } from '../domain/planArea';
import { parseAreas } from './parseAreas';
import { rangeAt } from './rangeAt';
import { readCells, type Wanted } from './readCells';
import { sliceIntoBatches } from './slices';
import type { JobOptions } from './stop';

/** How many rows from the top have their number formats and merged cells read: headers and the first figures. */
const headRows = 60;
/** Cells of a workbook whose formats are all read, sheet by sheet while they last; a longer sheet is looked into here and there. */
const cellsToRead = 60_000;
/** So many places below the head of a long sheet are looked at, each of so many rows. */
const looks = 8;
const lookRows = 25;
/** Cells of formats in one answer: they are longer than figures. */
const formatsInOneAnswer = 50_000;
/** Above this many columns only the values are read. */
const widest = 3000;

export type Surroundings = Pick<Grid, 'formats' | 'hiddenRows' | 'hiddenColumns' | 'merges'>;

/**
 * Asks for the number formats and merged cells of the head of each area, and for which rows and columns are hidden: queued, to go
 * with the next round trip.
 * @returns what to call after that: it takes round trips of its own only where some rows or columns are hidden and others not, and
 * where the formats of a long sheet change on the way down
 */
export function askSurroundings(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  options: Pick<JobOptions, 'signal'> = {},
): () => Promise<Surroundings[]> {
  let left = cellsToRead;
  const asked = wanted.map(({ worksheet, area }) => {
    const isWhole = area.rows * area.columns <= left;
    if (isWhole) left -= area.rows * area.columns;
    const shown = { ...area, columns: Math.min(area.columns, widest) };
    const head = rangeAt(worksheet, { ...shown, rows: isWhole ? area.rows : Math.min(area.rows, headRows) });
    head.load('numberFormat');
    const below = isWhole
      ? []
      : placesBelow(shown).map((place) => rangeAt(worksheet, place).load('numberFormat'));
    const merged = mergesIn(worksheet, area);
    const whole = rangeAt(worksheet, area);
    whole.load('rowHidden,columnHidden');
    return { head, below, merged, whole };
  });
  return () => finish(context, wanted, asked, options);
}

/** Places below the head of an area, from the top to the bottom. */
function placesBelow(area: PlanArea): PlanArea[] {
  const first = area.row + headRows;
  const rows = area.rows - headRows;
  if (rows <= 0 || area.columns * looks * lookRows > cellsToRead) return [];
  const step = (rows - lookRows) / (looks - 1);
  return Array.from({ length: looks }, (_, at) => ({
    ...area,
    row: first + Math.max(0, Math.round(at * step)),
    rows: Math.min(lookRows, rows),
  }));
}

interface Asked {
  head: Excel.Range;
  below: readonly Excel.Range[];
  merged: readonly Excel.RangeAreas[];
  whole: Excel.Range;
}

async function finish(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  asked: readonly Asked[],
  options: Pick<JobOptions, 'signal'>,
): Promise<Surroundings[]> {
  const columns = asked.map(({ whole }) =>
    (whole.columnHidden as boolean | null) === null
      ? whole.getColumnProperties({ columnHidden: true })
      : undefined,
  );
  const rows = await eachRow(
    context,
    wanted.map((one, index) =>
      (asked[index]?.whole.rowHidden as boolean | null) === null ? one : undefined,
    ),
  );
  // that of the rows has brought them too; not with the formats, whose answer may be too long and asked for again
  if (columns.some((each) => each !== undefined) && rows.length === 0) await context.sync();
  const rest = await formatsBelow(context, wanted, asked, options);
  return asked.map(({ head, merged, whole }, index) => {
    const area = wanted[index]?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return {
      formats: [...(head.numberFormat as string[][]), ...(rest[index] ?? [])],
      merges: merged.flatMap((areas) => (areas.isNullObject ? [] : parseAreas(areas.address))),
      hiddenRows: hidden(whole.rowHidden, rows[index], area.row, area.rows),
      hiddenColumns: hidden(
        whole.columnHidden,
        columns[index]?.value.map((column) => column.columnHidden),
        area.column,
        area.columns,
      ),
    };
  });
}

/** The formats below the heads of those areas where they change on the way down: percentages, days and plain numbers by turns. */
async function formatsBelow(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  asked: readonly Asked[],
  options: Pick<JobOptions, 'signal'>,
): Promise<(string[][] | undefined)[]> {
  const changing = wanted.flatMap((_, index) => (changes(asked[index]) ? [index] : []));
  const areas = changing.flatMap((index): Wanted[] => {
    const one = wanted[index];
    if (one === undefined) return [];
    const { row, rows, columns } = one.area;
    const below = { row: row + headRows, rows: rows - headRows, columns: Math.min(columns, widest) };
    return [{ worksheet: one.worksheet, area: { ...one.area, ...below } }];
  });
  const read = await readCells(
    context,
    areas,
    ['numberFormat'],
    { ...options, mostCells: formatsInOneAnswer },
    () => undefined,
  );
  return wanted.map((_, index) => read[changing.indexOf(index)]?.numberFormat as string[][] | undefined);
}

/** Whether a place below the head has a format in a column that says something else than the last of the head. */
function changes(asked: Asked | undefined): boolean {
  const last = (asked?.head.numberFormat as string[][] | undefined)?.at(-1) ?? [];
  return (asked?.below ?? []).some((place) =>
    (place.numberFormat as string[][]).some((row) =>
      row.some((format, column) => formatKind(format) !== formatKind(last[column])),
    ),
  );
}

/** Excel tells of 512 merged cells at once, and fails above: no more may begin in as many cells. */
const mostMerged = 512;

/** The merged cells that begin in the head of an area, in as many pieces as it takes. Beyond 512 columns they are not looked at. */
function mergesIn(worksheet: Excel.Worksheet, area: PlanArea): Excel.RangeAreas[] {
  const head = {
    ...area,
    rows: Math.min(area.rows, headRows),
    columns: Math.min(area.columns, mostMerged),
  };
  return sliceIntoBatches([{ owner: worksheet, area: head }], 1, mostMerged)
    .flat()
    .map(({ area: { row, column, rows, columns } }) =>
      worksheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject().load('address'),
    );
}

/** Rows that one answer tells of one by one: some 40 bytes each stay well below Excel on the web's limit of 5 MB. */
const rowsInOneAnswer = 50_000;

/** For each area that is given, whether each of its rows is hidden: a round trip for each 50,000 of them. */
async function eachRow(
  context: Excel.RequestContext,
  wanted: readonly (Wanted | undefined)[],
): Promise<(boolean | undefined)[][]> {
  const found: (boolean | undefined)[][] = [];
  const columns = wanted.flatMap((one, owner) =>
    one === undefined ? [] : [{ owner, area: { ...one.area, columns: 1 } }],
  );
  for (const batch of sliceIntoBatches(columns, 1, rowsInOneAnswer)) {
    const asked = batch.map(({ owner, area }) => ({
      owner,
      rows: wanted[owner]?.worksheet
        .getRangeByIndexes(area.row, area.column, area.rows, 1)
        .getRowProperties({ rowHidden: true }),
    }));
    await context.sync();
    for (const { owner, rows } of asked)
      (found[owner] ??= []).push(...(rows?.value ?? []).map(({ rowHidden }) => rowHidden));
  }
  return found;
}

/** Indexes of what is hidden: all, none, or those that `each` says. */
function hidden(
  all: boolean | null,
  each: readonly (boolean | undefined)[] | undefined,
  first: number,
  count: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < count; index++) {
    if (each === undefined ? all === true : each[index] === true) found.add(first + index);
  }
  return found;
}
