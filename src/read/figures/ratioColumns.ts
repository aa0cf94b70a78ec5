import type { CellContent } from '../../domain/grid';
import type { FigureGroup } from '../../domain/found';
import { parseCell } from '../../parse/parseCell';
import type { TableArea } from '../tableArea';

/** What a value can be per: a person, a hundred, a thousand … A week's cost from a year's in £000 is per 1000 ÷ 52. */
const multipliers = [100, 1, 1000, 10_000, 100_000, 1_000_000, 1000 / 52, 10] as const;
/** How far from the value its numerator and denominator may stand, the nearest first. */
const steps = [1, 2, 3, -1, -2, -3] as const;
const leastRows = 4;
/** Published counts are rounded here and there: so many rows of a hundred may miss. */
const mayMiss = 0.1;

/**
 * Finds columns that are the numerator and the denominator of a neighbouring value, because the numbers say so in the rows that have
 * all three. Only columns of one period and council are tied. Tied columns stay indicators of their own, once for each name.
 */
export function ratioColumns(
  table: TableArea,
  groups: readonly FigureGroup[],
  rows: readonly number[],
): FigureGroup[] {
  const numbers = groups.map((group) => columnNumbers(table, group.value, rows));
  const used = new Set<number>();
  const made = new Map<number, FigureGroup>();
  groups.forEach((group, place) => {
    if (used.has(place)) return;
    const near = steps
      .map((step) => place + step)
      .filter((other) => !made.has(other) && together(group, groups[other]));
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
          ...(group.unit === undefined && isMoney(groups[top]?.indicator) && { unit: '£' }),
        });
        used.add(top).add(bottom);
      }
    }
  });
  const names = new Set<string>();
  return groups.flatMap((group, place) => {
    const name = JSON.stringify([group.authority, group.period, group.indicator]);
    if (used.has(place) && names.has(name)) return [];
    names.add(name);
    return [made.get(place) ?? group];
  });
}

/** Money over people is money, not a count of events: no interval of counts may be made from it. */
function isMoney(heading: string | undefined): boolean {
  return /£|\b(expenditure|spend(ing)?|costs?|gwariant|cost(au)?)\b/i.test(heading ?? '');
}

function together(group: FigureGroup, other: FigureGroup | undefined): boolean {
  return other !== undefined && other.period === group.period && other.authority === group.authority;
}

/** The multiplier that makes value = top ÷ bottom × multiplier in (nearly) all rows that can be checked; undefined where none does. */
export function ratio(
  values: readonly number[],
  tops: readonly number[],
  bottoms: readonly number[],
): number | undefined {
  const { checked, different, fitting, multiplier } = agreement(values, tops, bottoms);
  if (checked < leastRows || different < 3) return undefined;
  return fitting >= checked * (1 - mayMiss) ? multiplier : undefined;
}

/** In how many rows value = top ÷ bottom × multiplier could be checked, and in how many it holds with the multiplier that holds most often. */
export function agreement(
  values: readonly number[],
  tops: readonly number[],
  bottoms: readonly number[],
): { checked: number; different: number; fitting: number; multiplier: number | undefined } {
  const fitting = multipliers.map(() => 0);
  const distinct = new Set<number>();
  let checked = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    const top = tops[row] ?? NaN;
    const bottom = bottoms[row] ?? NaN;
    if (!(bottom > 0) || Number.isNaN(value) || Number.isNaN(top) || top === 0 || value === 0) continue;
    for (let place = 0; place < multipliers.length; place += 1) {
      if (fits(value, (top / bottom) * (multipliers[place] ?? 1))) fitting[place] = (fitting[place] ?? 0) + 1;
    }
    checked += 1;
    distinct.add(value);
    if (checked === leastRows && fitting.every((times) => times === 0)) break;
  }
  const best = Math.max(...fitting);
  return { checked, different: distinct.size, fitting: best, multiplier: multipliers[fitting.indexOf(best)] };
}

/** Equal to what is printed: half a unit in the last decimal of the value, and not so coarse that anything would fit. */
function fits(value: number, computed: number): boolean {
  const difference = Math.abs(value - computed);
  if (difference <= Math.abs(value) * 1e-9) return true;
  if (difference > 0.51) return false;
  const decimals = Math.min(10, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
  const slack = Math.abs(value) < 20 && decimals === 0 ? 0 : 0.5001 * 10 ** -decimals;
  return difference <= slack;
}

/** The numbers of a column in the rows, NaN where a cell has none. */
export function columnNumbers(table: TableArea, at: number | undefined, rows: readonly number[]): number[] {
  if (at === undefined) return [];
  return rows.map((row) => asNumber(table.grid.values[row]?.[at] ?? ''));
}

function asNumber(content: CellContent): number {
  if (typeof content === 'number') return content;
  if (typeof content !== 'string' || content === '') return NaN;
  const cell = parseCell(content);
  return cell.kind === 'number' ? cell.value : NaN;
}
