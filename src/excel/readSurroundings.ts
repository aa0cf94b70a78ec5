import type { Grid } from '../domain/grid';
import { parseArea } from './address';
import type { Wanted } from './readValues';

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
    const merged = head.getMergedAreasOrNullObject();
    merged.load('address');
    const whole = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    whole.load('rowHidden,columnHidden');
    return { head, merged, whole };
  });
  return () => finish(context, wanted, asked);
}

interface Asked {
  head: Excel.Range;
  merged: Excel.RangeAreas;
  whole: Excel.Range;
}

async function finish(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  asked: readonly Asked[],
): Promise<Surroundings[]> {
  const mixed = asked.map(({ whole }) => ({
    rows:
      (whole.rowHidden as boolean | null) === null ? whole.getRowProperties({ rowHidden: true }) : undefined,
    columns:
      (whole.columnHidden as boolean | null) === null
        ? whole.getColumnProperties({ columnHidden: true })
        : undefined,
  }));
  if (mixed.some(({ rows, columns }) => rows !== undefined || columns !== undefined)) await context.sync();
  return asked.map(({ head, merged, whole }, index) => {
    const area = wanted[index]?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return {
      formats: head.numberFormat as string[][],
      merges: merged.isNullObject ? [] : mergedAreas(merged.address),
      hiddenRows: hidden(
        whole.rowHidden,
        mixed[index]?.rows?.value.map((row) => row.rowHidden),
        area.row,
        area.rows,
      ),
      hiddenColumns: hidden(
        whole.columnHidden,
        mixed[index]?.columns?.value.map((column) => column.columnHidden),
        area.column,
        area.columns,
      ),
    };
  });
}

function mergedAreas(address: string): NonNullable<Grid['merges']> {
  return address.split(',').flatMap((part) => parseArea(part) ?? []);
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
