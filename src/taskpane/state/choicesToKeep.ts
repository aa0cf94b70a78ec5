import { comparatorTextOf } from '../../definitions/comparatorText';
import type { Choices } from '../../excel/choices';
import type { PaneState } from './paneState';
import { sheetLanguages } from '../../present/sheetLanguages';

/** What was chosen, as the workbook keeps it: `choicesKept` gives it back. Comparators that nobody chose are not kept: they follow what is read. */
export function choicesToKeep({
  choices,
  choseComparators,
  publishing,
  language: shown,
}: Pick<PaneState, 'choices' | 'choseComparators' | 'publishing' | 'language'>): Choices {
  const { authority, comparators, period, framework } = choices;
  const language = publishing.language ?? shown;
  const [first] = sheetLanguages(publishing, shown);
  const leftOut = [...publishing.leftOut].join(',');
  return {
    ...{ authority, period, language, first, leftOut },
    ...(choseComparators && { comparators: comparatorTextOf(comparators) }),
    ...(framework !== undefined && { framework }),
  };
}
