import { parseComparatorText } from '../../definitions/comparatorText';
import type { Language } from '../../domain/text';
import type { Choices } from '../../excel/choices';
import type { RunChoices } from './paneState';

/** What the officer chose, as far as it was kept. `language` is the sheets’, `first` that of those to fill in, `leftOut` says which are not written. */
export interface ChoicesKept {
  choices: Partial<RunChoices>;
  language?: Language | 'both';
  first?: Language;
  leftOut?: readonly string[];
}

/** From what the workbook keeps: see `choicesToKeep`. */
export function choicesKept(kept: Choices): ChoicesKept {
  const { authority, comparators, period, language, first, framework, leftOut } = kept;
  const choices: Partial<RunChoices> = {};
  if (authority !== undefined) choices.authority = authority;
  const choice = comparators === undefined ? undefined : parseComparatorText(comparators);
  if (choice !== undefined) choices.comparators = choice;
  if (period !== undefined) choices.period = period;
  if (framework !== undefined) choices.framework = framework;
  const sheets = leftOut?.split(',').filter((sheet) => sheet !== '');
  return { choices, language, first, ...(sheets !== undefined && { leftOut: sheets }) };
}
