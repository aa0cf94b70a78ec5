import type { FigureGroup } from '../../domain/found';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';
import { headingParts, type HeadingParts } from './headingParts';
import { ratioColumns } from './ratioColumns';

interface Headed {
  column: number;
  parts: HeadingParts;
}

/** Ties the columns of figures that make one reading: value, numerator and denominator of one indicator in one period. */
export function figureGroups(
  table: TableArea,
  columns: readonly UsedColumn[],
  rows: readonly number[],
): FigureGroup[] {
  const headed = columns
    .filter((column) => column.use === 'figure')
    .map((column) => ({ column: column.column, parts: headingParts(column.heading, table.notes) }));
  const named = byName(headed);
  const loose = named.filter((group) => group.numerator === undefined && group.denominator === undefined);
  const tied = named.filter((group) => !loose.includes(group));
  return [...tied, ...ratioColumns(table, loose, rows)].sort((a, b) => firstColumn(a) - firstColumn(b));
}

/** Columns that say "numerator" or "denominator" join the value of the same council, indicator and period. */
function byName(headed: readonly Headed[]): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  const says = headed.some(({ parts }) => parts.part === 'numerator' || parts.part === 'denominator');
  for (const { column, parts } of headed) {
    const part = parts.part ?? 'value';
    const name = says && parts.rest !== '' && isGeneric(parts) ? '' : parts.rest;
    let key = JSON.stringify([parts.authority, parts.period, name]);
    if (groups.get(key)?.[part] !== undefined) key += `#${column}`;
    const group = groups.get(key) ?? {
      authority: parts.authority,
      period: parts.period,
      indicator: name === '' ? undefined : name,
    };
    group[part] = column;
    if (part === 'value' && parts.part === 'value' && parts.rest !== '') group.unit = parts.rest;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** "Rate", "Percentage": the figure itself, with a word for its unit. */
function isGeneric(parts: HeadingParts): boolean {
  return parts.part === 'value';
}

/** The leftmost column of a group: the order in which an officer meets them. */
export function firstColumn(group: FigureGroup): number {
  return Math.min(group.value ?? Infinity, group.numerator ?? Infinity, group.denominator ?? Infinity);
}
