import { refuseOfAnother } from '../../definitions/record/judgementsOfAnother';
import { recordToPublish } from '../../definitions/record/recordToPublish';
import type { Assessment } from '../../domain/assessment';
import { inSlices } from '../../domain/inSlices';
import type { OwnedSheet } from '../../domain/owned';
import { publish } from '../../excel/publish';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import { notTakenIn } from '../state/notTakenIn';
import type { PaneState, Published } from '../state/paneState';
import { plansToPublish } from '../state/plansToPublish';
import { sheetKey } from '../state/sheetKey';
import { sheetLanguages } from '../../present/sheetLanguages';
import { waitingText } from '../state/waitingText';
import { inPaneSlices } from './inPaneSlices';
import { nextFrame } from './nextFrame';

/**
 * Writes the sheets of the pane's run into the workbook, but those that were left out: all of them or, when it is stopped or fails, none.
 * What they take in of what waits in the pane is kept in the workbook no more.
 * @param assessment what is written: the run, or the same with a year closed
 * @throws Refusal
 */
export async function publishSheets(
  state: PaneState,
  assessment: Assessment,
  job: JobOptions,
  closedYears?: string,
): Promise<Published> {
  const { publishing, language } = state;
  refuseOfAnother(assessment);
  await nextFrame();
  stopIfAsked(job);
  const plans = await inSlices(plansToPublish(assessment, publishing, language), inPaneSlices(job, 0, 0.2));
  await nextFrame();
  const { leftOut } = publishing;
  const isLeftOut = ({ id, part }: Pick<OwnedSheet, 'id' | 'part'>): boolean =>
    leftOut.has(sheetKey(id, part));
  const written = plans.filter((plan) => !isLeftOut(plan));
  const kept = waitingText({ ...state, entered: notTakenIn(state, new Set(written.map(({ id }) => id))) });
  const published = await publish(written, {
    ...job,
    read: state.read?.owned ?? [],
    remember: assessment.remember,
    record: recordToPublish(assessment),
    closedYears,
    leave: plans.filter(isLeftOut),
    waiting: { text: kept, known: state.kept },
  });
  const { sheets, undoable, keepsWaiting } = published;
  return {
    sheets,
    undoable,
    leftOut,
    languages: sheetLanguages(publishing, language),
    ...(keepsWaiting && { kept }),
    ...(closedYears !== undefined && { closedYears }),
  };
}
