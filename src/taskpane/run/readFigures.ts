import { ownFramework, readAndTidyInSlices } from '../../assess';
import { sheetsNotRead } from '../../domain/sheetsNotRead';
import type { OwnedSheet } from '../../domain/owned';
import { readWorkbook } from '../../excel/readWorkbook';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import type { WorkbookRead } from '../state/paneState';
import { chosenFramework } from './chosenFramework';
import { emptyTemplates } from './emptyTemplates';
import { ownedNow } from '../state/ownedNow';
import { setAside } from '../state/setAside';
import { inPaneSlices } from './inPaneSlices';
import { nextFrame } from './nextFrame';

/** How much of the job is the reading from Excel; the rest is finding the figures in it. */
const readingShare = 0.7;

/**
 * What figures the workbook holds: the pane's first step.
 * @param ask.setup corrections of what was read that were entered in the pane and are on no sheet yet
 * @param ask.framework as chosen: see `chosenFramework`
 * @throws Refusal when stopped, or when Excel refuses
 */
export async function readFigures(
  ask: JobOptions & { includeHidden: boolean; setup: OwnedSheet['entries']; framework?: string },
): Promise<WorkbookRead> {
  const { signal, onProgress, mostCells, includeHidden, setup } = ask;
  const begun = performance.now();
  const { grids, owned, hidden, remembered, record, closedYears } = await readWorkbook({
    signal,
    includeHidden,
    mostCells,
    onProgress: (share) => onProgress?.(share * readingShare),
  });
  onProgress?.(readingShare);
  await nextFrame();
  stopIfAsked(ask);
  const own = ownFramework(grids);
  const framework = chosenFramework(ask.framework, own?.made);
  const { made: tidied, problems } = await readAndTidyInSlices(
    grids,
    framework,
    ownedNow({ read: { owned }, ...setAside({ grid: new Map(), setup, actions: new Map() }, owned) }),
    inPaneSlices(ask, readingShare, 1),
  );
  return {
    begun,
    owned,
    hidden,
    tidied,
    problems: [...sheetsNotRead(hidden), ...(own?.problems ?? []), ...problems],
    framework,
    templates: emptyTemplates(grids, framework),
    ...(own !== undefined && { ownFramework: { sheet: own.sheet, made: own.made } }),
    ...(remembered !== undefined && { remembered }),
    record,
    ...(closedYears !== undefined && { closedYears }),
  };
}
