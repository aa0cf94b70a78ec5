import type { OwnedSheet, SheetId } from '../domain/owned';
import { stepByStep } from '../domain/steps';
import type { SheetPlan } from '../domain/sheetPlan';
import { changeOf } from './changeOf';
import { inExcel } from './inExcel';
import { inTurns } from './inTurns';
import { keepEntries } from './keepEntries';
import { keysOn } from './keysOn';
import { takeSnapshot } from './snapshot';
import type { JobOptions } from './stop';
import { withFreeTableNames } from './withFreeTableNames';

/** What a publish would do to one sheet. */
export interface SheetPreview {
  id: SheetId;
  part: string;
  /** The tab's name now; undefined for a sheet that is not there. */
  name: string | undefined;
  /** new: it is added · changed: cells, looks or charts would be other · same: all stands there already. */
  change: 'new' | 'changed' | 'same';
  /** How many cells would hold something else. */
  cells: number;
}

/**
 * Looks what a publish would change, and changes nothing: three round trips.
 * @param read our sheets as the run read them: what the officer typed since is kept, as `publish` does
 * @throws Refusal when Excel refuses
 */
export function previewPublish(
  plans: readonly SheetPlan[],
  read: readonly OwnedSheet[],
  options: Pick<JobOptions, 'pause'> = {},
): Promise<SheetPreview[]> {
  return inExcel(async (context) => {
    const { ours, names } = await takeSnapshot(context, options);
    const taken = new Set(names);
    const changes = stepByStep(plans, (wanted): SheetPreview => {
      const { id, part } = wanted;
      const there = ours.find(({ mark }) => mark.id === id && mark.part === part);
      const plan = withFreeTableNames(wanted, taken, there?.tables);
      if (there === undefined) return { id, part, name: undefined, change: 'new', cells: 0 };
      const entries = read.find((sheet) => sheet.id === id && sheet.part === part)?.entries;
      const kept = keepEntries(plan, there.entries, entries, keysOn(there));
      const { same, cells } = changeOf(kept, there);
      return { id, part, name: there.name, change: same ? 'same' : 'changed', cells };
    });
    return inTurns(changes, options);
  });
}
