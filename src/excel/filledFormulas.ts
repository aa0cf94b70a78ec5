/**
 * Asks which formulas stand in some columns of a row: what Excel fills calculated columns with, where a table grows by the row.
 * @returns what to call after the sync: the formulas by column
 */
export function askFormulas(
  worksheet: Excel.Worksheet,
  row: number,
  columns: readonly number[],
): () => Map<number, string> {
  const asked = columns.map((column) => ({
    column,
    cell: worksheet.getRangeByIndexes(row, column, 1, 1).load('formulas'),
  }));
  return () =>
    new Map(
      asked.flatMap(({ column, cell }): [number, string][] => {
        const content: unknown = cell.formulas[0]?.[0];
        return typeof content === 'string' && content.startsWith('=') ? [[column, content]] : [];
      }),
    );
}
