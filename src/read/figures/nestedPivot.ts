import { cellAt } from '../../domain/found';
import type { Problem } from '../../domain/problem';
import { cellKind } from '../cellKind';
import { isPivotLabel } from '../pivotWords';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';

const total = /^(?:grand total|\(blank\))$/i;

/**
 * A pivot table with its row fields one below the other in one column ("Cardiff", and below it "2014-15", "2015-16"): the same text stands in it again.
 * Whose and of when a figure is cannot be told by its row; undefined for other tables.
 */
export function nestedPivot(table: TableArea, columns: readonly UsedColumn[]): Problem | undefined {
  const { grid, headerRows, firstRow, lastRow } = table;
  const keys = columns.filter(({ use }) => use !== 'figure' && use !== 'empty');
  const [key] = keys;
  if (key === undefined || keys.length > 1) return undefined;
  const header = headerRows.find((row) => isPivotLabel(grid.values[row]?.[key.column] ?? ''));
  if (header === undefined) return undefined;
  const met = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const content = grid.values[row]?.[key.column] ?? '';
    const text = String(content).trim();
    if (cellKind(content) === 'blank' || total.test(text)) continue;
    if (met.has(text))
      return {
        code: 'nestedPivot',
        severity: 'warning',
        at: cellAt(grid, header, key.column),
        details: { text },
      };
    met.add(text);
  }
  return undefined;
}
