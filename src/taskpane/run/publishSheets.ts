import { refuseOfAnother } from '../../definitions/record/judgementsOfAnother';
import { recordToPublish } from '../../definitions/record/recordToPublish';
import type { Assessment } from '../../domain/assessment';
import { inSlices } from '../../domain/inSlices';
import type { OwnedSheet } from '../../domain/owned';
import type { Language } from '../../domain/text';
import { publish } from '../../excel/publish';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import type { PublishChoice, Published } from '../state/paneState';
import { plansToPublish } from '../state/plansToPublish';
import { sheetKey } from '../state/sheetKey';
import { inPaneSlices } from './inPaneSlices';
import { nextFrame } from './nextFrame';

/** Writes the sheets of a run into the workbook, but those that were left out: all of them or, when it is stopped or fails, none.
 * @throws Refusal */
export async function publishSheets(
  assessment: Assessment,
  choice: PublishChoice,
  language: Language,
  read: readonly OwnedSheet[],
  job: JobOptions,
  closedYears?: string,
): Promise<Published> {
  refuseOfAnother(assessment);
  await nextFrame();
  stopIfAsked(job);
  const plans = await inSlices(plansToPublish(assessment, choice, language), inPaneSlices(job, 0, 0.2));
  await nextFrame();
  const { leftOut } = choice;
  const isLeftOut = ({ id, part }: Pick<OwnedSheet, 'id' | 'part'>): boolean =>
    leftOut.has(sheetKey(id, part));
  const published = await publish(
    plans.filter((plan) => !isLeftOut(plan)),
    {
      ...job,
      read,
      remember: assessment.remember,
      record: recordToPublish(assessment),
      closedYears,
      leave: plans.filter(isLeftOut),
    },
  );
  return { ...published, leftOut, ...(closedYears !== undefined && { closedYears }) };
}
