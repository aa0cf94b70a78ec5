import { cellAt, type FoundRecords } from '../domain/found';
import type { Tidied } from '../domain/tidied';
import type { ProblemBook } from './problemBook';
import { recordText } from './recordText';
import { targetNotUnderstood, targetReader } from './targetReader';

/** Targets on sheets of their own: indicator, period, target. Those in a register stand with their indicator. */
export function targets(records: readonly FoundRecords[], problems: ProblemBook): Tidied['targets'] {
  return records
    .filter((record) => record.kind === 'targets')
    .flatMap((record) => {
      const column = record.fields.get('target')?.[0]?.column ?? 0;
      const targetIn = targetReader(record.grid, column);
      return [...record.rows].flatMap((row) => {
        const indicator = recordText(record, row, 'code');
        const said = indicator === '' ? undefined : targetIn(row);
        if (said === undefined) return [];
        const at = cellAt(record.grid, row, column);
        if ('unclear' in said) {
          problems.add(targetNotUnderstood(indicator, said.unclear, at));
          return [];
        }
        const period = recordText(record, row, 'period');
        return [{ indicator, value: said.value, at, ...(period !== '' && { period }) }];
      });
    });
}
