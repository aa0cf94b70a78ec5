import type { CellContent } from '../domain/grid';
import { Refusal } from '../domain/refusal';
import { rangeAt } from './rangeAt';
import type { OfficerColumns } from './readEntries';

type Entry = ReadonlyMap<string, CellContent>;

/**
 * The row of a sheet of ours that has a key. A row that the officer put in between ours has none: it is known by its place ("row: 3") and
 * by what stood in it, and is found by that where rows were put in or taken out above it since.
 * @param known what the pane knows to stand in the row
 * @returns the sheet's row; undefined where no row has the key
 * @throws Refusal entryRowMoved where a row without a key is not found again for certain
 */
export async function rowOfEntry(
  context: Excel.RequestContext,
  { worksheet, name }: { worksheet: Excel.Worksheet; name: string },
  { key: area, columns }: OfficerColumns,
  key: string,
  known: Entry | undefined,
): Promise<number | undefined> {
  const keys = rangeAt(worksheet, area).load('values');
  const place = /^row: (\d+)$/.exec(key)?.[1];
  if (place === undefined) {
    await context.sync();
    const offset = keys.values.findIndex((row) => String(row[0]).trim() === key);
    return offset < 0 ? undefined : area.row + offset;
  }
  const typed = [...columns].map(([id, one]) => ({ id, range: rangeAt(worksheet, one).load('values') }));
  await context.sync();
  const isOwn = (offset: number): boolean => String(keys.values[offset]?.[0] ?? ' key ').trim() === '';
  const holds = (offset: number): boolean =>
    isOwn(offset) &&
    typed.every(({ id, range }) => {
      const stands = String(range.values[offset]?.[0] ?? '').trim();
      return stands === String(known?.get(id) ?? '').trim();
    });
  const then = Number(place) - 1;
  if (holds(then)) return area.row + then;
  const same = keys.values.flatMap((_, offset) => (holds(offset) ? [offset] : []));
  const [only] = same;
  if (same.length === 1 && only !== undefined) return area.row + only;
  // still the officer's own row, and somebody typed in it: what they typed is said
  if (isOwn(then) && same.length === 0) return area.row + then;
  throw new Refusal('entryRowMoved', { sheet: name });
}
