import { cellAddress } from '../domain/cellName';
import { cellAt, type FoundFigures } from '../domain/found';
import type { Tidied } from '../domain/tidied';
import type { Books } from './books';
import { partOfRow } from './partOfRow';
import { partsInRows } from './partsInRows';
import { rowIndicator } from './rowIndicator';
import { rowPeriod } from './rowPeriod';
import { targetNotUnderstood, targetReader } from './targetReader';

type Target = Tidied['targets'][number] & { period: string };

/**
 * The targets that stand in rows of their own among figures. Where they differ from council to council none is taken, and it is said. Call it
 * once the figures are made: an indicator or a time that only has targets is none of theirs.
 */
export function targetsInRows(figures: readonly FoundFigures[], books: Books): Target[] {
  const found = new Map<string, Target | undefined>();
  for (const [number, table] of figures.entries()) {
    for (const target of targetsOf(table, number, books)) {
      const key = `${target.indicator}\u0000${target.period}`;
      const first = found.get(key);
      if (first === undefined) {
        if (!found.has(key)) found.set(key, target);
      } else if (first.value !== target.value) {
        found.set(key, undefined);
        sayDiffering(first, target, number, books);
      }
    }
  }
  return [...found.values()].filter((target) => target !== undefined);
}

function* targetsOf(table: FoundFigures, number: number, books: Books): Generator<Target> {
  const { grid, groups, targetRows = [] } = table;
  if (targetRows.length === 0) return;
  const { indicators, periods } = books;
  const named = partsInRows(table);
  const [indicatorOf, partOf] = [rowIndicator(table, books, named), partOfRow(table, named)];
  const periodOf = rowPeriod(table, periods);
  const readers = groups.map(({ value }) => targetReader(grid, value));
  for (const { row, of } of targetRows) {
    for (const [place, group] of groups.entries()) {
      const said = partOf(of) === 'value' ? readers[place]?.(row) : undefined;
      const indicator = indicators.drafts[indicatorOf(of, place) ?? -1]?.code;
      const period = periods.periods[periodOf(row, place) ?? -1]?.label;
      if (said === undefined || indicator === undefined || period === undefined) continue;
      const at = cellAt(grid, row, group.value ?? 0);
      if ('value' in said) yield { indicator, period, value: said.value, at };
      else books.problems.add(targetNotUnderstood(indicator, said.unclear, at), number);
    }
  }
}

function sayDiffering(one: Target, other: Target, number: number, { problems }: Books): void {
  const details = {
    indicator: one.indicator,
    period: one.period,
    one: one.value,
    oneCell: cellAddress(one.at),
    other: other.value,
    otherCell: cellAddress(other.at),
  };
  problems.add({ code: 'targetRowsDiffer', severity: 'warning', at: other.at, details }, number);
}
