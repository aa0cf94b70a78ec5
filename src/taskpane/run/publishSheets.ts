import type { Assessment } from '../../domain/assessment';
import type { OwnedSheet } from '../../domain/owned';
import type { Language } from '../../domain/text';
import { publish } from '../../excel/publish';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import { presentSheets } from '../../present/presentSheets';
import type { PublishedSheet } from '../state/paneState';
import { nextFrame } from './nextFrame';

/** Writes the sheets of a run into the workbook: all of them or, when it is stopped or fails, none.
 * @throws Refusal */
export async function publishSheets(
  assessment: Assessment,
  language: Language,
  read: readonly OwnedSheet[],
  job: JobOptions,
): Promise<readonly PublishedSheet[]> {
  await nextFrame();
  stopIfAsked(job);
  const plans = presentSheets({ ...assessment, language });
  await nextFrame();
  const { sheets } = await publish(plans, { ...job, read, remember: assessment.remember });
  return sheets;
}
