import { rejudge } from '../../assess';
import { logColumns, logRow } from '../../definitions/record/logRow';
import { refuseOfAnother } from '../../definitions/record/judgementsOfAnother';
import { recordToKeep } from '../../definitions/record/recordToKeep';
import type { Assessment } from '../../domain/assessment';
import type { Language } from '../../domain/text';
import { ownedSheet } from '../../domain/ownedSheet';
import { enterEntry } from '../../excel/enterEntry';
import { enterJudgement, type LogAfter } from '../../excel/enterJudgement';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import { afterEntry } from '../state/afterEntry';
import { ownedNow } from '../state/ownedNow';
import type { PaneAction } from '../state/paneAction';
import type { Assessed, EntryChange, PaneState } from '../state/paneState';

/** What is made of an entry: the day goes into the log. */
interface Made {
  language: Language;
  on: string;
  version: string;
  takenBack: boolean;
}

/**
 * Writes a row of the officer's cells onto its sheet, or keeps it in the pane where the sheet is not there yet. A judgement goes into the
 * log at once, and everything is judged again; the figures are not compared again.
 * @throws Refusal when Excel refuses: nothing was written
 */
export async function saveEntry(
  state: PaneState,
  entry: Omit<EntryChange, 'before'>,
  made: Made,
  job: JobOptions,
): Promise<PaneAction> {
  const { sheet, key, after } = entry;
  const { assessed } = state;
  if (assessed !== null && sheet !== 'setup') refuseOfAnother(assessed.assessment);
  const kept = ownedNow(state)
    .find(({ id }) => id === sheet)
    ?.entries.get(key);
  const changeFrom = (before: EntryChange['before'] | undefined): EntryChange => ({
    ...entry,
    before: before ?? kept ?? new Map(),
  });
  const { takenBack, language, ...run } = made;
  const known = onSheet(state, sheet, key);
  const judgedAgain = (change: EntryChange, written: boolean, from: Assessed): Assessment =>
    rejudge({ ...from.assessment, ...run, language }, ownedNow(afterEntry(state, change, written))).made;
  if (sheet !== 'grid' || assessed === null) {
    const entered = await enterEntry(sheet, key, after, known, job);
    const change = changeFrom(entered?.before);
    const written = entered !== undefined;
    const done = { kind: 'entryMade', change, written, takenBack } as const;
    // a correction is judged with once the workbook was read again by it
    if (sheet !== 'actions' || assessed === null) return done;
    return { ...done, assessed: { ...assessed, assessment: judgedAgain(change, written, assessed) } };
  }
  const assessment = judgedAgain(changeFrom(undefined), false, assessed);
  stopIfAsked(job);
  const { entered, record } = await enterJudgement(key, after, logAfter(assessment, language), known, job);
  return {
    kind: 'entryMade',
    change: changeFrom(entered?.before),
    written: entered !== undefined,
    takenBack,
    record,
    assessed: { ...assessed, assessment },
  };
}

/** What the pane knows to stand on the sheet: what stands there otherwise was typed since, and is not written over. */
function onSheet({ read }: PaneState, id: EntryChange['sheet'], key: string): EntryChange['before'] {
  const sheet = ownedSheet(read?.owned, id);
  return sheet?.entries.get(key) ?? new Map();
}

function logAfter({ judged, recordRead }: Assessment, language: Language): LogAfter {
  if (judged.record === undefined) throw new Error('judged without a log');
  const { text, shown: total } = recordToKeep(judged.record);
  const lines = judged.record.entries.slice(judged.record.shown).map((entry) => {
    const said = logRow(entry, language);
    return [entry.number, ...logColumns.map((column) => said[column])];
  });
  return { read: recordRead, text, lines, total };
}
