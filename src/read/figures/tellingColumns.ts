import type { KeyColumn } from '../../domain/found';
import type { TableArea } from '../tableArea';
import { plainHeading } from '../headingRole';
import type { UsedColumn } from './columnUses';

const rowsLookedAt = 20_000;
const partNames = new Set([
  'numerator',
  'denominator',
  'value',
  'rate',
  'percentage',
  'percent',
  '%',
  'rhifiadur',
  'enwadur',
  'gwerth',
  'canran',
]);

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
  const indicator = [...of('indicatorCode'), ...of('indicator')];
  const chosen = [...of('authorityName', 'authorityCode', 'area'), ...period, ...indicator].map(
    ({ column }) => column,
  );
  if (part !== undefined) chosen.push(part);
  let same = repeats(table, chosen);
  for (const column of of('other')) {
    if (same === 0) break;
    const fewer = repeats(table, [...chosen, column.column]);
    if (fewer >= same) continue;
    chosen.push(column.column);
    indicator.push(column);
    same = fewer;
  }
  return { indicator: indicator.map(key), period: period.map(key), part };
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
