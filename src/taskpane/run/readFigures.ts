import { readAndTidy } from '../../assess';
import { readWorkbook } from '../../excel/readWorkbook';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import type { WorkbookRead } from '../state/paneState';
import { chosenFramework } from './chosenFramework';
import { nextFrame } from './nextFrame';

/** How much of the job is the reading from Excel; the rest is finding the figures in it. */
const readingShare = 0.7;

/**
 * What figures the workbook holds: the pane's first step.
 * @throws Refusal when stopped, or when Excel refuses
 */
export async function readFigures(ask: JobOptions & { includeHidden: boolean }): Promise<WorkbookRead> {
  const { signal, onProgress, includeHidden } = ask;
  const { grids, owned, hidden } = await readWorkbook({
    signal,
    includeHidden,
    onProgress: (share) => onProgress?.(share * readingShare),
  });
  onProgress?.(readingShare);
  await nextFrame();
  stopIfAsked(ask);
  const { made: tidied, problems } = readAndTidy(grids, chosenFramework());
  return { owned, hidden, tidied, problems };
}
