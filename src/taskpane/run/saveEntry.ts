import type { Language } from '../../domain/text';
import { enterEntry } from '../../excel/enterEntry';
import type { JobOptions } from '../../excel/stop';
import { afterEntry } from '../state/afterEntry';
import { ownedNow } from '../state/ownedNow';
import type { PaneAction } from '../state/paneAction';
import type { EntryChange, PaneState } from '../state/paneState';
import { compareFigures } from './compareFigures';

/**
 * Writes a row of the officer's cells onto its sheet, or keeps it in the pane where the sheet is not there yet, and judges again.
 * @throws Refusal when Excel refuses: nothing was written
 */
export async function saveEntry(
  state: PaneState,
  entry: Omit<EntryChange, 'before'>,
  made: { language: Language; on: string; version: string; takenBack: boolean },
  job: JobOptions,
): Promise<PaneAction> {
  const { sheet, key, after } = entry;
  const written = await enterEntry(sheet, key, after);
  const kept = ownedNow(state)
    .find(({ id }) => id === sheet)
    ?.entries.get(key);
  const change: EntryChange = { ...entry, before: written?.before ?? kept ?? new Map() };
  const now = afterEntry(state, change, written !== undefined);
  const { assessed, read } = now;
  const { takenBack, ...run } = made;
  return {
    kind: 'entryMade',
    change,
    written: written !== undefined,
    takenBack,
    ...(assessed !== null && read !== null && sheet === 'grid'
      ? {
          assessed: {
            ...assessed,
            ...(await compareFigures({ ...read, owned: ownedNow(now) }, assessed.asked, run, job)),
          },
        }
      : {}),
  };
}
