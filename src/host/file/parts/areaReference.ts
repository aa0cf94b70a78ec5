import type { Area } from '../../model/area';
import { cellReference } from './cellReference';

/** "B2:D9", or "B2" for one cell. */
export function areaReference(area: Area): string {
  const first = cellReference(area.row, area.column);
  const last = cellReference(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}
