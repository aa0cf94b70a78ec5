import type { OwnedSheet } from '../../domain/owned';
import { recordToKeep } from '../../definitions/record/recordToKeep';
import { ownedNow } from './ownedNow';
import { notTakenIn } from './notTakenIn';
import type { PaneState, Published } from './paneState';
import { sheetKey } from './sheetKey';
import { withRecord } from './withRecord';

/** The pane after its sheets were published: what was entered in it is on them now. */
export function afterPublish(
  state: PaneState,
  {
    sheets,
    leftOut,
    languages,
    undoable,
    year,
    closedYears = state.read?.closedYears,
    kept: keptNow,
  }: Published,
): PaneState {
  const known = ownedNow(state);
  const published = sheets.map(({ id, part, name, entries }): OwnedSheet => {
    const before = known.find((sheet) => sheet.id === id && sheet.part === part);
    const counting = before?.from1904 === true ? { from1904: true } : {};
    return { id, part, name, entries: entries ?? before?.entries ?? new Map(), ...counting };
  });
  const kinds = new Set(sheets.map(({ id }) => id));
  const others = (state.read?.owned ?? []).filter(
    ({ id, part }) => !kinds.has(id) || leftOut.has(sheetKey(id, part)),
  );
  const { read } = state;
  const record = state.assessed?.assessment.judged.record;
  const kept = record && recordToKeep(record);
  const shown = kinds.has('log') ? kept?.shown : record?.shown;
  const after: PaneState = {
    ...state,
    read: read === null ? null : { ...read, closedYears, owned: [...published, ...others] },
    entered: notTakenIn(state, kinds),
    ...(keptNow !== undefined && { kept: keptNow, notKept: null }),
    publishing: {
      ...state.publishing,
      language: state.publishing.language ?? languages[0],
      first: languages[0],
    },
    published: sheets,
    undoable,
    notice: { kind: 'published', sheets: sheets.length, ...(year !== undefined && { year }) },
    // the selected row of a sheet that was just written may be about something else now
    about: sheets.some(({ name }) => name === state.selected?.sheet) ? null : state.about,
  };
  return withRecord(after, kept && { ...kept, shown: shown ?? 0 });
}
