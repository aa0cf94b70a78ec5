import type { Assessment } from '../domain/assessment';
import type { SheetPlan } from '../domain/sheetPlan';
import { atOnce } from '../domain/steps';
import type { Language } from '../domain/text';
import { presentSheetsInSteps } from './presentSheetsInSteps';

/** Every sheet of a run, as `presentSheetsInSteps` makes them, without a pause. */
export function presentSheets(assessment: Assessment, languages: readonly Language[] = []): SheetPlan[] {
  return atOnce(presentSheetsInSteps(assessment, languages));
}
