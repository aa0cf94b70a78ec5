import { comparatorTextOf } from '../../definitions/comparatorText';
import { saveChoices } from '../../excel/choices';
import type { PaneState } from '../state/paneState';

/** Keeps what was chosen in the workbook, so that next quarter begins where this one ended. Comparators that nobody chose are not kept: they follow what is read. */
export async function remember({
  choices,
  choseComparators,
  publishing,
  language: shown,
}: Pick<PaneState, 'choices' | 'choseComparators' | 'publishing' | 'language'>): Promise<void> {
  const { authority, comparators, period, framework } = choices;
  const language = publishing.language ?? shown;
  const leftOut = [...publishing.leftOut].join(',');
  await saveChoices({
    ...{ authority, period, language, leftOut },
    ...(choseComparators && { comparators: comparatorTextOf(comparators) }),
    ...(framework !== undefined && { framework }),
  });
}
