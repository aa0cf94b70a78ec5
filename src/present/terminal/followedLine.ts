import { comparatorTextOf } from '../../definitions/comparatorText';
import type { ComparatorChoice } from '../../domain/comparison';
import type { Language } from '../../domain/text';
import { speaker } from '../speaker';

/** What a command follows of what the officer chose in the pane, where its own options say nothing. */
export interface Followed {
  comparators?: ComparatorChoice;
  framework?: string;
  period?: string;
  /** Which of two languages comes first on sheets in both: the command has no option for it. */
  first?: Language;
}

/** What a run followed of the choices that the workbook keeps from the pane, in a sentence; '' where it followed nothing. */
export function followedLine({ comparators, framework, period }: Followed, language: Language): string {
  const speak = speaker(language);
  const said = [
    comparators === undefined
      ? []
      : speak('terminalComparatorsKept', { choice: comparatorTextOf(comparators) }),
    framework === undefined ? [] : speak('terminalFrameworkKept', { choice: framework }),
    period === undefined ? [] : speak('terminalPeriodKept', { choice: period }),
  ].flat();
  return said.length === 0 ? '' : speak('terminalFollowed', { said: said.join('; ') });
}
