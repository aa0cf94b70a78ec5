import type { OwnedSheet } from '../domain/owned';
import type { SheetPlan } from '../domain/sheetPlan';
import type { SheetBefore } from './snapshot';

/** A plan and the sheet that it goes onto. */
export interface PublishJob {
  worksheet: Excel.Worksheet;
  plan: SheetPlan;
  name: string;
  /** undefined for a sheet that is added. */
  before: SheetBefore | undefined;
  /** What stood in the officer's columns when they were written over; known once that was done. */
  late?: () => OwnedSheet['entries'] | undefined;
}
