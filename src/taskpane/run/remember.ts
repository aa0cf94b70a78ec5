import { comparatorTextOf } from '../../definitions/comparatorText';
import type { Language } from '../../domain/text';
import { saveChoices } from '../../excel/choices';
import type { RunChoices } from '../state/paneState';

/** Keeps what was chosen in the workbook, so that next quarter begins where this one ended. */
export async function remember(choices: RunChoices, language: Language | 'both'): Promise<void> {
  const { authority, comparators, period, framework } = choices;
  const kept = { authority, comparators: comparatorTextOf(comparators), period, language };
  await saveChoices({ ...kept, ...(framework !== undefined && { framework }) });
}
