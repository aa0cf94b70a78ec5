import type { FigureGroup } from '../../domain/found';
import type { Problem } from '../../domain/problem';
import { headingCell } from '../headingCell';
import type { TableArea } from '../tableArea';
import { agreement, columnNumbers, ratio } from './ratioColumns';

/** A value, and the columns that may be its numerator and denominator. */
interface Tie {
  value: FigureGroup;
  numerator?: number;
  denominator?: number;
}

/**
 * Ties columns that are headed "Numerator" and "Denominator" and no more to the value beside them that has a name: "% reviews on time". The
 * figures decide where several values could be meant; what cannot be told is said.
 */
export function namelessParts(
  table: TableArea,
  groups: readonly FigureGroup[],
  rows: readonly number[],
): { groups: FigureGroup[]; doubts: Problem[] } {
  const doubts: Problem[] = [];
  const tied = new Map<FigureGroup, FigureGroup>();
  const gone = new Set<FigureGroup>();
  for (const together of byPlace(groups).values()) {
    const parts = together.filter(isNameless);
    const values = together.filter(isNamedValue);
    if (parts.length === 0 || values.length === 0) continue;
    const ties = tiesOf(table, values, parts, rows);
    if (ties === undefined) doubts.push(untied(table, parts));
    else {
      for (const { value, ...columns } of ties) tied.set(value, { ...value, ...columns });
      for (const part of parts) gone.add(part);
    }
  }
  return {
    groups: groups.filter((group) => !gone.has(group)).map((group) => tied.get(group) ?? group),
    doubts,
  };
}

function byPlace(groups: readonly FigureGroup[]): Map<string, FigureGroup[]> {
  const places = new Map<string, FigureGroup[]>();
  for (const group of groups) {
    const key = JSON.stringify([group.authority, group.period]);
    const there = places.get(key);
    if (there === undefined) places.set(key, [group]);
    else there.push(group);
  }
  return places;
}

function isNameless({ value, indicator }: FigureGroup): boolean {
  return value === undefined && indicator === undefined;
}

function isNamedValue({ value, numerator, denominator, indicator }: FigureGroup): boolean {
  return (
    value !== undefined && indicator !== undefined && numerator === undefined && denominator === undefined
  );
}

function tiesOf(
  table: TableArea,
  values: readonly FigureGroup[],
  parts: readonly FigureGroup[],
  rows: readonly number[],
): readonly Tie[] | undefined {
  const [part] = parts;
  if (part === undefined) return undefined;
  if (parts.length > 1) return inTurn(table, values, parts, rows);
  const ties = values.map((value): Tie => ({ ...partsOf(part), value }));
  const certain = ties.filter((tie) => ratioOf(table, tie, rows) !== undefined);
  if (certain.length > 0) return certain.length === 1 ? certain : undefined;
  return ties.length === 1 && ties.every((tie) => mayBe(table, tie, rows)) ? ties : undefined;
}

function partsOf({ numerator, denominator }: FigureGroup): Omit<Tie, 'value'> {
  return { numerator, denominator };
}

/** Each value with its own parts behind it, or each with them before it; undefined where it is neither. */
function inTurn(
  table: TableArea,
  values: readonly FigureGroup[],
  parts: readonly FigureGroup[],
  rows: readonly number[],
): readonly Tie[] | undefined {
  const ordered = [...values].sort((a, b) => columnOf(a) - columnOf(b));
  const columns = parts.flatMap(({ numerator, denominator }) => [
    ...(numerator === undefined ? [] : [{ part: 'numerator' as const, column: numerator }]),
    ...(denominator === undefined ? [] : [{ part: 'denominator' as const, column: denominator }]),
  ]);
  const behind = columns.every(({ column }) => column > columnOf(ordered[0]));
  const ties = ordered.map((value): Tie => ({ value }));
  for (const { part, column } of columns) {
    const tie = behind
      ? ties.findLast(({ value }) => columnOf(value) < column)
      : ties.find(({ value }) => columnOf(value) > column);
    if (tie === undefined || tie[part] !== undefined) return undefined;
    tie[part] = column;
  }
  const whole = ties.every(({ numerator, denominator }) => (numerator ?? denominator) !== undefined);
  return whole && ties.every((tie) => mayBe(table, tie, rows)) ? ties : undefined;
}

function columnOf(group: FigureGroup | undefined): number {
  return group?.value ?? Infinity;
}

/** The figures do not speak against it; one part alone goes with a share or a rate only. */
function mayBe(table: TableArea, { value, numerator, denominator }: Tie, rows: readonly number[]): boolean {
  if (numerator === undefined || denominator === undefined)
    return /%|per ?cent|\bpct\b|\brate\b|proportion|canran|cyfradd|cyfran/i.test(value.indicator ?? '');
  const numbers = [value.value, numerator, denominator].map((at) => columnNumbers(table, at, rows));
  const { checked, fitting } = agreement(numbers[0] ?? [], numbers[1] ?? [], numbers[2] ?? []);
  return checked === 0 || fitting * 2 > checked;
}

function ratioOf(
  table: TableArea,
  { value, numerator, denominator }: Tie,
  rows: readonly number[],
): number | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  const numbers = [value.value, numerator, denominator].map((at) => columnNumbers(table, at, rows));
  return ratio(numbers[0] ?? [], numbers[1] ?? [], numbers[2] ?? []);
}

function untied(table: TableArea, parts: readonly FigureGroup[]): Problem {
  const columns = parts.flatMap(({ numerator, denominator }) => [numerator ?? [], denominator ?? []].flat());
  const at = headingCell(table, Math.min(...columns));
  return { code: 'partsNotTied', severity: 'warning', at, details: {} };
}
