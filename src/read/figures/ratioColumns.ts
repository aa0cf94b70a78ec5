import type { CellContent } from '../../domain/grid';
import type { FigureGroup } from '../../domain/found';
import { parseCell } from '../../tidy/parse/parseCell';
import type { TableArea } from '../tableArea';

/** What a value can be per: a person, a hundred, a thousand … and a thousandth, where the numerator is in £000. */
const multipliers = [100, 1, 1000, 10_000, 100_000, 1_000_000] as const;
const reach = 3;
const leastRows = 4;

/**
 * Finds columns that are the numerator and the denominator of a neighbouring value, because the numbers say so in every row that has
 * all three. Only columns of one period and council are tied; what is tied is no indicator of its own any more.
 */
export function ratioColumns(
  table: TableArea,
  groups: readonly FigureGroup[],
  rows: readonly number[],
): FigureGroup[] {
  const numbers = groups.map((group) => column(table, group.value, rows));
  const taken = new Set<number>();
  const made = new Map<number, FigureGroup>();
  groups.forEach((group, place) => {
    if (taken.has(place)) return;
    const near = neighbours(groups, place).filter((other) => !taken.has(other) && !made.has(other));
    for (const top of near) {
      for (const bottom of near) {
        if (top === bottom || made.has(place)) continue;
        const multiplier = ratio(numbers[place] ?? [], numbers[top] ?? [], numbers[bottom] ?? []);
        if (multiplier === undefined) continue;
        made.set(place, {
          ...group,
          numerator: groups[top]?.value,
          denominator: groups[bottom]?.value,
          multiplier,
        });
        taken.add(top).add(bottom);
      }
    }
  });
  return groups.flatMap((group, place) => (taken.has(place) ? [] : [made.get(place) ?? group]));
}

function neighbours(groups: readonly FigureGroup[], place: number): number[] {
  const near: number[] = [];
  const self = groups[place];
  for (const step of [1, 2, 3, -1, -2, -3].slice(0, reach * 2)) {
    const other = groups[place + step];
    if (other?.period === self?.period && other?.authority === self?.authority && other !== undefined)
      near.push(place + step);
  }
  return near;
}

/** The multiplier that makes value = top ÷ bottom × multiplier in all rows that can be checked; undefined where none does. */
function ratio(
  values: readonly number[],
  tops: readonly number[],
  bottoms: readonly number[],
): number | undefined {
  let found: number | undefined;
  let checked = 0;
  const distinct = new Set<number>();
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    const top = tops[row] ?? NaN;
    const bottom = bottoms[row] ?? NaN;
    if (!(bottom > 0) || Number.isNaN(value) || Number.isNaN(top) || top === 0 || value === 0) continue;
    found ??= multipliers.find((multiplier) => fits(value, (top / bottom) * multiplier));
    if (found === undefined || !fits(value, (top / bottom) * found)) return undefined;
    checked += 1;
    distinct.add(value);
  }
  return checked >= leastRows && distinct.size > 2 ? found : undefined;
}

/** Equal to what is printed: half a unit in the last decimal of the value, and not so coarse that anything would fit. */
function fits(value: number, computed: number): boolean {
  const decimals = Math.min(10, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
  const half = 0.5 * 10 ** -decimals;
  const slack = Math.abs(value) < 20 && decimals === 0 ? 1e-6 : half * 1.001;
  return Math.abs(value - computed) <= Math.max(slack, Math.abs(value) * 1e-9);
}

function column(table: TableArea, at: number | undefined, rows: readonly number[]): number[] {
  if (at === undefined) return [];
  return rows.map((row) => asNumber(table.grid.values[row]?.[at] ?? ''));
}

function asNumber(content: CellContent): number {
  if (typeof content === 'number') return content;
  if (typeof content !== 'string' || content === '') return NaN;
  const cell = parseCell(content);
  return cell.kind === 'number' ? cell.value : NaN;
}
