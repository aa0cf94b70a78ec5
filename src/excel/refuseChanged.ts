import type { CellContent } from '../domain/grid';
import { Refusal } from '../domain/refusal';

/**
 * Refuses to write over what somebody typed since the workbook was read: the officer on the sheet, or a colleague at another computer.
 * What stands there already as it is wanted is no hindrance.
 * @param now what stands in each of the officer's cells of the row; '' in an empty one
 * @param known what the pane knows to stand there
 * @throws Refusal entryChanged with the sheet and what stands there, or entryEmptied
 */
export function refuseChanged(
  sheet: string,
  now: ReadonlyMap<string, CellContent>,
  known: ReadonlyMap<string, CellContent>,
  wanted: ReadonlyMap<string, CellContent>,
): void {
  for (const [column, content] of now) {
    if (same(content, known.get(column)) || same(content, wanted.get(column))) continue;
    const text = String(content).trim();
    throw text === '' ? new Refusal('entryEmptied', { sheet }) : new Refusal('entryChanged', { sheet, text });
  }
}

/** Blanks around a text are nobody's change. */
function same(one: CellContent, other: CellContent | undefined): boolean {
  return String(one).trim() === String(other ?? '').trim();
}
