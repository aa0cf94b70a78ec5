import type { OwnedSheet } from '../domain/owned';

/** What the officer typed in one row, by column id. */
export type Typed = ReadonlyMap<string, string | number | boolean>;

/** The text in one column of a row; '' where nothing was typed. */
export function entryText(typed: Typed | undefined, column: string): string {
  const content = typed?.get(column);
  return content === undefined ? '' : String(content).trim();
}

/** Whether any of the columns has something in it. */
export function isFilled(typed: Typed | undefined, columns: readonly string[]): boolean {
  return columns.some((column) => entryText(typed, column) !== '');
}

/**
 * The officer's own rows, in the order of the sheet: those that have a number already, and new ones that were put in between ours and have
 * none yet ("row: 3", by its place); they get the next free number.
 * @param columns a row counts where one of these is filled
 */
export function ownRows(
  entries: OwnedSheet['entries'],
  columns: readonly string[],
): { number: number; typed: Typed; rowKey?: string }[] {
  const filled = [...entries].filter(([, typed]) => isFilled(typed, columns));
  const numbered = filled.flatMap(([key, typed]) => {
    const number = Number(/^own: (\d+)$/.exec(key)?.[1] ?? NaN);
    return Number.isNaN(number) ? [] : [{ number, typed }];
  });
  const highest = Math.max(0, ...numbered.map(({ number }) => number));
  const added = filled.filter(([key]) => key.startsWith('row: '));
  return [
    ...numbered,
    ...added.map(([rowKey, typed], place) => ({ number: highest + place + 1, typed, rowKey })),
  ];
}

/** All that was typed in a row, by column, as text. */
export function typedTexts(typed: Typed | undefined): Record<string, string> {
  return Object.fromEntries([...(typed?.keys() ?? [])].map((column) => [column, entryText(typed, column)]));
}
