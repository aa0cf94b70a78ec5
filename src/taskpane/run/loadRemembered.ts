import type { Language } from '../../domain/text';
import { loadChoices } from '../../excel/choices';
import type { RunChoices } from '../state/paneState';
import { parseComparators } from '../state/parseComparators';

/** What the officer chose the last time in this workbook, as far as it was kept. */
export async function loadRemembered(): Promise<{ choices: Partial<RunChoices>; language?: Language }> {
  const { authority, comparators, period, language } = await loadChoices();
  const choices: Partial<RunChoices> = {};
  if (authority !== undefined) choices.authority = authority;
  if (comparators !== undefined) choices.comparators = parseComparators(comparators);
  if (period !== undefined) choices.period = period;
  return { choices, language };
}
