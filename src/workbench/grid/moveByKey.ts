import type { Place } from './corners';

/** Where a key takes the selection, as in Excel; null for a key that moves nothing. `page` is a screen's rows. */
export function moveByKey(
  event: { key: string; ctrlKey: boolean },
  from: Place,
  limits: { rows: number; columns: number; page: number },
): Place | null {
  const moved = (row: number, column: number): Place => ({
    row: Math.min(limits.rows - 1, Math.max(0, row)),
    column: Math.min(limits.columns - 1, Math.max(0, column)),
  });
  switch (event.key) {
    case 'ArrowUp':
      return moved(event.ctrlKey ? 0 : from.row - 1, from.column);
    case 'ArrowDown':
    case 'Enter':
      return moved(event.ctrlKey ? limits.rows : from.row + 1, from.column);
    case 'ArrowLeft':
      return moved(from.row, event.ctrlKey ? 0 : from.column - 1);
    case 'ArrowRight':
      return moved(from.row, event.ctrlKey ? limits.columns : from.column + 1);
    case 'PageUp':
      return moved(from.row - limits.page, from.column);
    case 'PageDown':
      return moved(from.row + limits.page, from.column);
    case 'Home':
      return moved(event.ctrlKey ? 0 : from.row, 0);
    case 'End':
      return event.ctrlKey ? moved(limits.rows, limits.columns) : moved(from.row, limits.columns);
    default:
      return null;
  }
}
