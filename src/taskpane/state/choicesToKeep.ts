import { comparatorTextOf } from '../../definitions/comparatorText';
import type { Choices } from '../../excel/choices';
import type { PaneState } from './paneState';

/** What was chosen, as the workbook keeps it: `choicesKept` gives it back. */
export function choicesToKeep({
  choices,
  publishing,
  language: shown,
}: Pick<PaneState, 'choices' | 'publishing' | 'language'>): Choices {
  const { authority, comparators, period, framework } = choices;
  const language = publishing.language ?? shown;
  const leftOut = [...publishing.leftOut].join(',');
  const kept = { authority, comparators: comparatorTextOf(comparators), period, language, leftOut };
  return { ...kept, ...(framework !== undefined && { framework }) };
}
