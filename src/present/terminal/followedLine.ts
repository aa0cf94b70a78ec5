import type { Language } from '../../domain/text';
import { speaker } from '../speaker';

/** What a command follows of what the officer chose in the pane, where its own options say nothing, in the words of the options. */
export interface Followed {
  comparators?: string;
  framework?: string;
  period?: string;
}

/** What a run followed of the choices that the workbook keeps from the pane, in a sentence; '' where it followed nothing. */
export function followedLine({ comparators, framework, period }: Followed, language: Language): string {
  const speak = speaker(language);
  const said = [
    comparators === undefined ? [] : speak('terminalComparatorsKept', { choice: comparators }),
    framework === undefined ? [] : speak('terminalFrameworkKept', { choice: framework }),
    period === undefined ? [] : speak('terminalPeriodKept', { choice: period }),
  ].flat();
  return said.length === 0 ? '' : speak('terminalFollowed', { said: said.join('; ') });
}
