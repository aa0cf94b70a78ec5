import type { CellContent, Grid } from '../domain/grid';

/** Whether the cell of a column in a row is written in pounds: by its format ("£#,##0.00"), or in its own text ("£12.50"). */
export function inPounds(
  { formats }: Grid,
  column: number | undefined,
): (cells: readonly CellContent[], row: number) => boolean {
  if (column === undefined) return () => false;
  return (cells, row) => {
    const content = cells[column];
    if (typeof content === 'string') return content.startsWith('£');
    return typeof content === 'number' && formats?.[row]?.[column]?.includes('£') === true;
  };
}
