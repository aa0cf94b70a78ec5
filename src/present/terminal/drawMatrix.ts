import type { Judged } from '../../domain/judgement';

/** The matrix in text: the best of the upward question on top, the lit cell marked. No rows where the framework has none. */
export function drawMatrix(matrix: Judged['matrix'], levels: number): string[] {
  if (matrix === null) return [];
  const { x, y } = matrix;
  const places = Array.from({ length: levels }, (_, index) => index + 1);
  const row = (up: number) => places.map((across) => (across === x && up === y ? '[●]' : '[ ]')).join('');
  return [...places].reverse().map(row);
}
