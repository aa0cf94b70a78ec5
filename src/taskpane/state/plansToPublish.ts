import type { Assessment } from '../../domain/assessment';
import type { SheetPlan } from '../../domain/sheetPlan';
import type { Steps } from '../../domain/steps';
import type { Language } from '../../domain/text';
import { presentSheetsInSteps } from '../../present/presentSheetsInSteps';
import type { PublishChoice } from './paneState';

/** Every sheet that a run can write, in the language that the officer chose for the sheets. */
export function plansToPublish(
  assessment: Assessment,
  { language }: PublishChoice,
  shown: Language,
): Steps<readonly SheetPlan[]> {
  const wanted = language ?? shown;
  const other = shown === 'en' ? 'cy' : 'en';
  return presentSheetsInSteps(assessment, wanted === 'both' ? [shown, other] : [wanted]);
}
