import type { Assessment } from '../../domain/assessment';
import type { SheetPlan } from '../../domain/sheetPlan';
import type { Steps } from '../../domain/steps';
import type { Language } from '../../domain/text';
import { presentSheetsInSteps } from '../../present/presentSheetsInSteps';
import type { PublishChoice } from './paneState';
import { sheetLanguages } from '../../present/sheetLanguages';

/** Every sheet that a run can write, in the language that the officer chose for the sheets. */
export function plansToPublish(
  assessment: Assessment,
  publishing: Pick<PublishChoice, 'language' | 'first'>,
  shown: Language,
): Steps<readonly SheetPlan[]> {
  return presentSheetsInSteps(assessment, sheetLanguages(publishing, shown));
}
