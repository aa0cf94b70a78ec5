import type { KeyColumn } from '../../domain/found';
import type { TableArea } from '../tableArea';
import { plainHeading } from '../headingRole';
import type { UsedColumn } from './columnUses';
import { namesMeasure, partNames } from './namesMeasure';

const rowsLookedAt = 20_000;
export interface TellingColumns {
  indicator: KeyColumn[];
  period: KeyColumn[];
  part?: number;
}

/**
 * The columns that tell the rows of a table apart besides the council: those named as indicator or period, and then as many columns
 * of words as are needed until no two rows are about the same thing.
 */
export function tellingColumns(table: TableArea, columns: readonly UsedColumn[]): TellingColumns {
  const part = columns.find((column) => column.use === 'part' || holdsParts(column))?.column;
  const of = (...uses: UsedColumn['use'][]): UsedColumn[] =>
    columns.filter((column) => uses.includes(column.use) && column.column !== part);
  const period = of('period');
  const { indicator, people } = indicatorColumns(table, of);
  const chosen = [...of('authorityName', 'authorityCode', 'area'), ...period, ...indicator, ...people].map(
    ({ column }) => column,
  );
  if (part !== undefined) chosen.push(part);
  let same = repeats(table, chosen);
  for (const column of of('other')) {
    if (same === 0) break;
    if (people.includes(column)) continue;
    const fewer = repeats(table, [...chosen, column.column]);
    if (fewer >= same) continue;
    chosen.push(column.column);
    // what tells the rows of one code apart says of which people or kind they are
    (indicator.some(({ use }) => use === 'indicatorCode') ? people : indicator).push(column);
    same = fewer;
  }
  if (indicator.length === 0)
    indicator.push(
      ...of('other')
        .filter((column) => namesMeasure(column))
        .slice(0, 1),
    );
  const keys = [
    ...indicator.map(key),
    ...people.map((column) => ({ ...key(column), role: 'group' as const })),
  ];
  return { indicator: keys, period: period.map(key), part };
}

/**
 * Codes and names of indicators, and the columns that say of which people each row is. "Category" is such a column beside a code, where its
 * rows differ; elsewhere it may be the indicator's name.
 */
function indicatorColumns(
  table: TableArea,
  of: (...uses: UsedColumn['use'][]) => UsedColumn[],
): { indicator: UsedColumn[]; people: UsedColumn[] } {
  const codes = of('indicatorCode');
  const names = of('indicator');
  const kinds = names.filter(({ heading }) => codes.length > 0 && /^categor[iy]$/i.test(heading.text.trim()));
  const naming = [...codes, ...names.filter((column) => !kinds.includes(column))];
  const groups = [...of('other').filter(({ role }) => role === 'people'), ...kinds];
  const people =
    naming.length === 0
      ? []
      : groups.filter((column) => !kinds.includes(column) || varies(table, column.column));
  return { indicator: [...naming, ...kinds.filter((column) => !people.includes(column))], people };
}

function varies(table: TableArea, column: number): boolean {
  const { values } = table.grid;
  const first = values[table.firstRow]?.[column] ?? '';
  for (let row = table.firstRow + 1; row <= table.lastRow; row += 1) {
    const cells = values[row];
    if (cells !== undefined && cells.length > 0 && (cells[column] ?? '') !== first) return true;
  }
  return false;
}

function key(column: UsedColumn): KeyColumn {
  const role = column.use === 'indicatorCode' ? 'code' : 'name';
  return { column: column.column, heading: column.heading.text, role };
}

/** All that the column says is "numerator", "denominator" or a word for the value itself. */
function holdsParts({ profile, use }: UsedColumn): boolean {
  if (use === 'figure' || profile.distinct.size < 2) return false;
  const words = [...profile.distinct].map((content) => plainHeading(String(content)));
  return words.every((word) => partNames.has(word)) && words.some((word) => /^(num|den|rhif|enw)/.test(word));
}

/** How many rows are about the same as an earlier one. */
function repeats(table: TableArea, columns: readonly number[]): number {
  const seen = new Set<string>();
  let same = 0;
  const last = Math.min(table.lastRow, table.firstRow + rowsLookedAt);
  for (let row = table.firstRow; row <= last; row += 1) {
    const cells = table.grid.values[row];
    if (cells === undefined || cells.length === 0) continue;
    let key = '';
    for (const column of columns) key += `${String(cells[column] ?? '')}\u0000`;
    if (seen.has(key)) same += 1;
    else seen.add(key);
  }
  return same;
}
