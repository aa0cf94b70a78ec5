import type { Framework } from '../domain/framework';
import type { OwnedSheet } from '../domain/owned';

/** Last year's position, as the officer typed it on the Performance matrix: key "previous", columns "across" and "up", whole levels of
 * the scale. Null where either is not there. */
export function previousPosition(
  owned: readonly OwnedSheet[],
  { scale }: Framework,
): { x: number; y: number } | null {
  const typed = owned.find(({ id }) => id === 'matrix')?.entries.get('previous');
  const x = Number(typed?.get('across') ?? NaN);
  const y = Number(typed?.get('up') ?? NaN);
  const onScale = (level: number): boolean => Number.isInteger(level) && level >= 1 && level <= scale.levels;
  return onScale(x) && onScale(y) ? { x, y } : null;
}
