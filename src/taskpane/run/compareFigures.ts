import { assessTidiedInSlices, whatMoved } from '../../assess';
import type { Language } from '../../domain/text';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import type { Assessed, RunChoices, WorkbookRead } from '../state/paneState';
import { inPaneSlices } from './inPaneSlices';
import { nextFrame } from './nextFrame';

/** One run over what was read.
 * @param before an earlier run of the same council and period: what moved since is said
 * @throws Refusal where what was asked does not fit the figures, or when stopped */
export async function compareFigures(
  workbook: WorkbookRead,
  choices: RunChoices,
  made: { language: Language; on: string; version: string },
  job: JobOptions,
  before: Assessed | null = null,
): Promise<Assessed> {
  const { owned, tidied, problems, remembered, record, closedYears } = workbook;
  job.onProgress?.(0.1);
  await nextFrame();
  stopIfAsked(job);
  const { made: assessment } = await assessTidiedInSlices(
    { made: tidied, problems: [...problems] },
    {
      owned,
      authority: choices.authority,
      comparators: () => choices.comparators,
      period: choices.period === '' ? undefined : choices.period,
      framework: workbook.framework,
      remembered,
      record,
      closedYears,
      ...made,
    },
    inPaneSlices(job, 0.1, 1),
  );
  job.onProgress?.(1);
  await nextFrame();
  stopIfAsked(job);
  if (before === null) return { assessment, asked: choices };
  return {
    assessment,
    asked: choices,
    moved: { since: before.asked, ...whatMoved(before.assessment, assessment) },
  };
}
