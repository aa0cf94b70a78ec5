import type { Framework } from '../../domain/framework';
import type { Judged } from '../../domain/judgement';

/** The matrix in text: worst to best from left to right and from bottom to top, the lit cell marked. No rows where the framework has none. */
export function drawMatrix(matrix: Judged['matrix'], { levels, best }: Framework['scale']): string[] {
  if (matrix === null) return [];
  const { x, y } = matrix;
  const places = Array.from({ length: levels }, (_, index) => index + 1);
  if (best === 'lowest') places.reverse();
  const row = (up: number) => places.map((across) => (across === x && up === y ? '[●]' : '[ ]')).join('');
  return [...places].reverse().map(row);
}
