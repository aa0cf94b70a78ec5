import { withYearClosed, withYearReopened } from '../../assess';
import type { Assessment } from '../../domain/assessment';
import { Refusal } from '../../domain/refusal';
import type { JobOptions } from '../../excel/stop';
import { closedYearOf } from '../../present/closedYearOf';
import type { Assessed, PaneState, Published } from '../state/paneState';
import { publishSheets } from './publishSheets';

interface YearsPublished {
  published: Published;
  /** The run as it was published. */
  assessed: Assessed;
}

/**
 * Publishes all sheets with the year closed under a name, or with the last closing taken back: both are in the workbook, or neither.
 * @param label null: take the last closing back
 * @throws Refusal noClosedYear, or what Excel refuses
 */
export async function publishYears(
  state: PaneState,
  label: string | null,
  job: JobOptions,
): Promise<YearsPublished> {
  const { assessed } = state;
  if (assessed === null) throw new Error('a year closed before anything was compared');
  const { assessment } = assessed;
  const changed =
    label === null ? reopened(assessment) : withYearClosed(assessment, closedYearOf(assessment, label));
  const closedYears = JSON.stringify(changed.closedYears);
  const published = await publishSheets(state, changed, job, closedYears);
  const year = { label: label ?? assessment.closedYears?.undo?.label ?? '', closed: label !== null };
  return { published: { ...published, year }, assessed: { ...assessed, assessment: changed } };
}

function reopened(assessment: Assessment): Assessment {
  const before = withYearReopened(assessment);
  if (before === undefined) throw new Refusal('noClosedYear');
  return before;
}
