import { parseComparatorText } from '../../definitions/comparatorText';
import type { Language } from '../../domain/text';
import { loadChoices } from '../../excel/choices';
import type { JobOptions } from '../../excel/stop';
import type { RunChoices } from '../state/paneState';

/** What the officer chose the last time in this workbook, as far as it was kept. `language` is the sheets’, `leftOut` says which are not written. */
export async function loadRemembered(options: Pick<JobOptions, 'signal'> = {}): Promise<{
  choices: Partial<RunChoices>;
  language?: Language | 'both';
  leftOut?: readonly string[];
}> {
  const { authority, comparators, period, language, framework, leftOut } = await loadChoices(options);
  const choices: Partial<RunChoices> = {};
  if (authority !== undefined) choices.authority = authority;
  const choice = comparators === undefined ? undefined : parseComparatorText(comparators);
  if (choice !== undefined) choices.comparators = choice;
  if (period !== undefined) choices.period = period;
  if (framework !== undefined) choices.framework = framework;
  const sheets = leftOut?.split(',').filter((sheet) => sheet !== '');
  return { choices, language, ...(sheets !== undefined && { leftOut: sheets }) };
}
