import type { Assessment } from '../../domain/assessment';
import type { SheetPlan } from '../../domain/sheetPlan';
import type { Language } from '../../domain/text';
import { presentSheets } from '../../present/presentSheets';
import type { PublishChoice } from './paneState';

/** Every sheet that a run can write, in the language that the officer chose for the sheets. */
export function plansToPublish(
  assessment: Assessment,
  { language }: PublishChoice,
  shown: Language,
): readonly SheetPlan[] {
  const wanted = language ?? shown;
  const other = shown === 'en' ? 'cy' : 'en';
  return presentSheets(assessment, wanted === 'both' ? [shown, other] : [wanted]);
}
