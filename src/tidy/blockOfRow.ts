import type { FoundFigures } from '../domain/found';

/** The line over the block of rows that a row stands in: "Percentages". '' above the first, and in a table without blocks. */
export function blockOfRow({ blocks = [] }: FoundFigures): (row: number) => string {
  if (blocks.length === 0) return () => '';
  return (row) => blocks.findLast((block) => block.row < row)?.text ?? '';
}
