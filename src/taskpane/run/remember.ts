import { comparatorTextOf } from '../../definitions/comparatorText';
import { saveChoices } from '../../excel/choices';
import type { PaneState } from '../state/paneState';

/** Keeps what was chosen in the workbook, so that next quarter begins where this one ended. */
export async function remember({
  choices,
  publishing,
  language: shown,
}: Pick<PaneState, 'choices' | 'publishing' | 'language'>): Promise<void> {
  const { authority, comparators, period, framework } = choices;
  const language = publishing.language ?? shown;
  const leftOut = [...publishing.leftOut].join(',');
  const kept = { authority, comparators: comparatorTextOf(comparators), period, language, leftOut };
  await saveChoices({ ...kept, ...(framework !== undefined && { framework }) });
}
