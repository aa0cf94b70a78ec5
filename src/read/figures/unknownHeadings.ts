import type { FigureGroup } from '../../domain/found';
import type { Problem } from '../../domain/problem';
import { authorityIndex } from '../../parse/authorityIndex';
import { unknownAuthority } from '../../parse/unknownAuthority';
import { columnHeadings } from '../columnHeadings';
import { headingCell } from '../headingCell';
import type { TableArea } from '../tableArea';
import { firstColumn } from './figureGroups';
import { withoutPeriod } from '../../parse/withoutPeriod';

/** Says which columns among the councils' have a heading that names none: their figures are left out. */
export function unknownHeadings(table: TableArea, groups: readonly FigureGroup[]): Problem[] {
  if (groups.length === 0) return [];
  const names = new Map(columnHeadings(table).map(({ column, text }) => [column, text]));
  return groups.flatMap((group) => {
    const column = firstColumn(group);
    const name = names.get(column) ?? '';
    const at = headingCell(table, column);
    return name === '' ? [] : [unknownAuthority(name, authorityIndex().match(withoutPeriod(name)), at)];
  });
}
