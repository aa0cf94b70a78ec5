import { saveChoices } from '../../excel/choices';
import { choicesToKeep } from '../state/choicesToKeep';
import type { PaneState } from '../state/paneState';

/** Keeps what was chosen in the workbook, so that next quarter begins where this one ended. */
export async function remember(
  state: Pick<PaneState, 'choices' | 'choseComparators' | 'publishing' | 'language'>,
): Promise<void> {
  await saveChoices(choicesToKeep(state));
}
