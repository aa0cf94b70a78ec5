import type { CellContent } from '../domain/grid';
import type { PlanArea } from '../domain/sheetPlan';
import { excelCode } from './inExcel';
import { rangeAt } from './rangeAt';
import { sliceIntoBatches, type Slice } from './slices';
import { stopIfAsked, type JobOptions } from './stop';

export interface Wanted {
  worksheet: Excel.Worksheet;
  area: PlanArea;
}

/** What stands in the rows of an area; empty where it was not asked for. */
export interface CellsRead {
  values: CellContent[][];
  formulas: CellContent[][];
  numberFormat: CellContent[][];
}

/** The smallest share of the usual answer that we try before giving up: some ten cells. */
const smallestShare = 1 / 4 ** 7;

/**
 * Reads the cells of whole areas, in as few round trips as the size of an answer allows; quarters the answers where Excel says
 * that they are too large.
 * @param onRefused called when an answer was too large: whatever else was queued with it has to be asked for again
 * @returns in the order of `wanted`
 */
export async function readCells(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  contents: readonly (keyof CellsRead)[],
  options: Pick<JobOptions, 'signal' | 'onProgress' | 'mostCells'>,
  onRefused: () => void,
): Promise<CellsRead[]> {
  const results = wanted.map((): CellsRead => ({ values: [], formulas: [], numberFormat: [] }));
  const slices: Slice<number>[] = wanted.map(({ area }, owner) => ({ owner, area }));
  let batches = sliceIntoBatches(slices, 1, options.mostCells);
  const total = batches.length;
  for (let share = 1; batches.length > 0;) {
    stopIfAsked(options);
    const [batch = [], ...rest] = batches;
    try {
      const read = await readBatch(context, wanted, batch, contents);
      batch.forEach(({ owner }, index) => {
        for (const content of contents) {
          const rows = read[index]?.[content] as CellContent[][] | undefined;
          for (const row of rows ?? []) results[owner]?.[content].push(row);
        }
      });
      batches = rest;
      options.onProgress?.(1 - batches.length / Math.max(total, batches.length, 1));
    } catch (error) {
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded' || share <= smallestShare) throw error;
      share /= 4;
      onRefused();
      batches = sliceIntoBatches([...batch, ...rest.flat()], share, options.mostCells);
    }
  }
  return results;
}

async function readBatch(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  batch: readonly Slice<number>[],
  contents: readonly (keyof CellsRead)[],
): Promise<Excel.Range[]> {
  const ranges = batch.flatMap(({ owner, area }) => {
    const worksheet = wanted[owner]?.worksheet;
    if (worksheet === undefined) return [];
    const range = rangeAt(worksheet, area);
    range.load(contents.join(','));
    return [range];
  });
  await context.sync();
  return ranges;
}
