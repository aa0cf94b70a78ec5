import type { CellContent } from '../domain/grid';
import type { OwnedSheet } from '../domain/owned';
import { keyIn } from './keyIn';
import { safeContent } from './safeText';
import type { SheetBefore } from './snapshot';

type Entries = OwnedSheet['entries'];

/** The entries that stand in `now` and not, or otherwise, in `before`: what the officer typed in between. */
export function typedSince(now: Entries, before: Entries): Entries {
  const typed = new Map<string, Map<string, CellContent>>();
  for (const [key, columns] of now) {
    const newer = [...columns].filter(([id, content]) => before.get(key)?.get(id) !== content);
    if (newer.length > 0) typed.set(key, new Map(newer));
  }
  return typed;
}

/** `before` with `typed` laid over it. */
export function mergeEntries(before: Entries, typed: Entries): Entries {
  const keys = new Set([...before.keys(), ...typed.keys()]);
  return new Map(
    [...keys].map((key) => [key, new Map([...(before.get(key) ?? []), ...(typed.get(key) ?? [])])]),
  );
}

/** A sheet to put back, with what the officer typed since in the rows of its keys. */
export function layEntries<Sheet extends Pick<SheetBefore, 'used' | 'formulas' | 'columns' | 'entries'>>(
  sheet: Sheet,
  typed: Entries,
): Sheet {
  const { used, columns } = sheet;
  if (used === undefined || columns === undefined || typed.size === 0) return sheet;
  const formulas = sheet.formulas.map((row) => [...row]);
  for (const row of formulas) {
    for (const [id, content] of typed.get(keyIn(row[columns.key.column - used.column])) ?? []) {
      const area = columns.columns.get(id);
      const at = (area?.column ?? -1) - used.column;
      if (at >= 0 && at < row.length) row[at] = safeContent(content);
    }
  }
  return { ...sheet, formulas, entries: mergeEntries(sheet.entries, typed) };
}
