import { cellAt, type FoundRecords } from '../domain/found';
import type { Tidied } from '../domain/tidied';
import { parseCell } from '../parse/parseCell';
import { recordText } from './recordText';

/** Targets on sheets of their own: indicator, period, target. Those in a register stand with their indicator. */
export function targets(records: readonly FoundRecords[]): Tidied['targets'] {
  return records
    .filter((record) => record.kind === 'targets')
    .flatMap((record) =>
      [...record.rows].flatMap((row) => {
        const column = record.fields.get('target')?.[0]?.column ?? 0;
        const cell = parseCell(record.grid.values[row]?.[column] ?? '', record.grid.formats?.[row]?.[column]);
        const indicator = recordText(record, row, 'code');
        if (cell.kind !== 'number' || indicator === '') return [];
        const period = recordText(record, row, 'period');
        const at = cellAt(record.grid, row, column);
        return [
          period === '' ? { indicator, value: cell.value, at } : { indicator, period, value: cell.value, at },
        ];
      }),
    );
}
