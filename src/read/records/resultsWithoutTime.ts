import type { FoundRecords } from '../../domain/found';
import type { Problem } from '../../domain/problem';
import { titleCouncil } from '../figures/titleCouncil';
import type { UsedColumn } from '../figures/columnUses';
import { headingCell } from '../headingCell';
import type { TableArea } from '../tableArea';

/**
 * Says which columns of a council's scorecard were not read, as their headings say no time: "Current quarter", "Previous quarter" beside its
 * indicators and targets.
 */
export function resultsWithoutTime(
  table: TableArea,
  records: readonly FoundRecords[],
  columns: readonly UsedColumn[],
): Problem[] {
  if (!records.some(({ kind }) => kind === 'register' || kind === 'targets')) return [];
  const results = columns.filter(({ use, role }) => use === 'figure' && role === undefined);
  const [first] = results;
  if (first === undefined || titleCouncil(table) === undefined) return [];
  const at = headingCell(table, first.column);
  const names = results.map(({ heading }) => `“${heading.text}”`).join(', ');
  return [{ code: 'resultsWithoutTime', severity: 'warning', at, details: { columns: names } }];
}
