import type { Source } from '../../domain/found';
import type { Problem } from '../../domain/problem';
import { partsOfYear } from '../partsOfYear';
import { headingCell } from '../headingCell';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';

const namesShown = 4;

/** Says once which columns are headed "Q1", "Q2", "Apr" where nothing says clearly of which year; where nothing says any time, that is said. */
export function partsWithoutYear(
  table: TableArea,
  columns: readonly UsedColumn[],
  period: Source,
): Problem[] {
  if (period.from === 'nowhere') return [];
  const figures = columns.filter(({ use }) => use === 'figure');
  const found = partsOfYear(figures.map(({ heading }) => heading.parts));
  const bare = figures.filter((_, at) => found[at] !== undefined);
  const [first] = bare;
  if (first === undefined) return [];
  const names = [...new Set(bare.map(({ heading }) => `“${heading.text}”`))];
  const shown = names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');
  const at = headingCell(table, first.column);
  return [{ code: 'partsWithoutYear', severity: 'warning', at, details: { columns: shown } }];
}
