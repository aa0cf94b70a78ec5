import type { Framework } from '../domain/framework';
import type { OwnedSheet } from '../domain/owned';
import type { Problem, Staged } from '../domain/problem';
import { ownedSheet } from '../domain/ownedSheet';
import { entryCell } from './entryCell';

/** Last year's position, as the officer typed it on the Performance matrix: key "previous", columns "across" and "up", whole levels of
 * the scale. Null where either is not there; what is no level is a problem at its cell. */
export function previousPosition(
  owned: readonly OwnedSheet[],
  { scale }: Framework,
): Staged<{ x: number; y: number } | null> {
  const sheet = ownedSheet(owned, 'matrix');
  const problems: Problem[] = [];
  const levelIn = (column: 'across' | 'up'): number | undefined => {
    const typed = String(sheet?.entries.get('previous')?.get(column) ?? '').trim();
    if (typed === '') return undefined;
    const level = Number(typed);
    if (Number.isInteger(level) && level >= 1 && level <= scale.levels) return level;
    const details = { typed, levels: scale.levels };
    const place = entryCell(sheet, 'previous', column);
    problems.push({ code: 'positionNotOnScale', severity: 'warning', ...place, details });
    return undefined;
  };
  const [x, y] = [levelIn('across'), levelIn('up')];
  return { made: x === undefined || y === undefined ? null : { x, y }, problems };
}
