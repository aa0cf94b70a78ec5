import type { ActionItem } from '../../domain/action';
import { ownedSheet } from '../../domain/ownedSheet';
import type { PaneState } from './paneState';

/** The key of an action's row: by its place where the officer put it in between ours, since it has no key of its own before the next publish. */
export function rowKeyOf({ key, rowKey }: Pick<ActionItem, 'key' | 'rowKey'>): string {
  return rowKey ?? key;
}

/** Whether the pane can write to an action: not where its row is gone from the sheet. */
export function canEditAction(
  { read, entered }: Pick<PaneState, 'read' | 'entered'>,
  action: Pick<ActionItem, 'key' | 'rowKey'>,
): boolean {
  const key = rowKeyOf(action);
  const sheet = ownedSheet(read?.owned, 'actions');
  if (sheet === undefined || entered.actions.has(key) || sheet.entries.has(key)) return true;
  return key.startsWith('area: ') && (sheet.rows === undefined || sheet.rows.has(key));
}

/** Where a new action of the officer's own goes: the first of the plan's free rows that is not being typed into. */
export function nextActionKey(actions: readonly ActionItem[], typing: Iterable<string>): string {
  const numbers = [...actions.map(({ key }) => key), ...typing].flatMap((key) =>
    Number(/^own: (\d+)$/.exec(key)?.[1] ?? 0),
  );
  return `own: ${String(Math.max(0, ...numbers) + 1)}`;
}
