import type { ListedSheet } from './sheetList';
import { markText, type Mark } from './marks';

interface Kept {
  sheets: readonly { id: string; mark: Mark }[];
  /** All sheets that there were then. */
  ids: readonly string[];
  /** Names of the sheets that were to be added. */
  added: readonly string[];
}

/**
 * What was kept of a workbook, with the ids that its sheets have now. Excel keeps a sheet's id, but a workbook that another program has
 * saved comes back with other ones, and an id may then be another sheet's: our sheets are known by their marks. Where the ids are not
 * those of then, every sheet counts as one that was there, but ours of a mark that was not.
 */
export function withIdsNow<Then extends Kept>(kept: Then, now: readonly ListedSheet[]): Then {
  if (holds(kept, now)) return kept;
  const ours = now.filter((sheet) => sheet.mark !== undefined);
  const sheets = kept.sheets.map((sheet) => {
    const mark = markText(sheet.mark);
    const there = ours.find((each) => each.mark !== undefined && markText(each.mark) === mark);
    return { ...sheet, id: there?.id ?? `gone: ${mark}` };
  });
  const then = new Set(kept.sheets.map(({ mark }) => markText(mark)));
  const others = now.filter(({ mark }) => mark === undefined || then.has(markText(mark)));
  const ids = new Set([...others, ...sheets].map(({ id }) => id));
  return { ...kept, sheets, ids: [...ids] };
}

function holds({ sheets, ids, added }: Kept, now: readonly ListedSheet[]): boolean {
  const marks = new Map(now.map(({ id, mark }) => [id, mark && markText(mark)]));
  const there = new Set(marks.values());
  const known = new Set(sheets.map(({ id }) => id));
  return (
    sheets.every(({ id, mark }) =>
      marks.has(id) ? marks.get(id) === markText(mark) : !there.has(markText(mark)),
    ) &&
    // one that was added since has an id of then; a copy that the officer made of ours bears our mark too
    !now.some(
      ({ id, name, mark }) =>
        mark !== undefined && ids.includes(id) && !known.has(id) && added.includes(name),
    )
  );
}
