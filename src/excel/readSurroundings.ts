import type { Grid } from '../domain/grid';
import type { PlanArea } from '../domain/planArea';
import { parseAreas } from './parseAreas';
import { rangeAt } from './rangeAt';
import type { Wanted } from './readCells';
import { sliceIntoBatches } from './slices';

/** How many rows from the top have their number formats and merged cells read: headers and the first figures. */
const headRows = 60;
/** Above this many columns only the values are read. */
const widest = 3000;

export type Surroundings = Pick<Grid, 'formats' | 'hiddenRows' | 'hiddenColumns' | 'merges'>;

/**
 * Asks for the number formats and merged cells of the head of each area, and for which rows and columns are hidden: queued, to go
 * with the next round trip.
 * @returns what to call after that: it takes a round trip of its own only where some rows or columns are hidden and others not
 */
export function askSurroundings(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): () => Promise<Surroundings[]> {
  const asked = wanted.map(({ worksheet, area }) => {
    const head = worksheet.getRangeByIndexes(
      area.row,
      area.column,
      Math.min(area.rows, headRows),
      Math.min(area.columns, widest),
    );
    head.load('numberFormat');
    const merged = mergesIn(worksheet, area);
    const whole = rangeAt(worksheet, area);
    whole.load('rowHidden,columnHidden');
    return { head, merged, whole };
  });
  return () => finish(context, wanted, asked);
}

interface Asked {
  head: Excel.Range;
  merged: readonly Excel.RangeAreas[];
  whole: Excel.Range;
}

async function finish(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  asked: readonly Asked[],
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
  // that of the rows has brought them too
  if (columns.some((each) => each !== undefined) && rows.length === 0) await context.sync();
  return asked.map(({ head, merged, whole }, index) => {
    const area = wanted[index]?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return {
      formats: head.numberFormat as string[][],
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
