import { cellAddress } from '../domain/cellName';
import { cellAt, type FoundFigures } from '../domain/found';
import type { Tidied } from '../domain/tidied';
import type { Books } from './books';
import { cellReader } from './cellReader';
import { PeriodBook } from './periodBook';
import { rowIndicator } from './rowIndicator';
import { rowPeriod } from './rowPeriod';

type Target = Tidied['targets'][number] & { period: string };

/**
 * The targets that stand in rows of their own among figures. Call it once all figures are read: a target of an indicator without figures is
 * said, as are targets that differ from council to council, of which none is taken.
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
  const { indicators, periods, problems } = books;
  const known = { of: indicators.find.bind(indicators), namedIn: indicators.namedIn.bind(indicators) };
  const indicatorOf = rowIndicator(table, { indicators: known, apart: books.apart });
  const times = new PeriodBook();
  const periodOf = rowPeriod(table, times);
  const readers = groups.map(({ value }) => cellReader(grid, value));
  const unknown = new Set<string>();
  for (const { row, of } of targetRows) {
    const cells = grid.values[row] ?? [];
    for (const [place, group] of groups.entries()) {
      const value = readers[place]?.(cells, row).number ?? NaN;
      const time = times.periods[periodOf(row, place) ?? -1];
      if (Number.isNaN(value) || time === undefined) continue;
      const at = cellAt(grid, row, group.value ?? 0);
      const code = indicators.drafts[indicatorOf(of, place) ?? -1]?.code;
      const period = periods.periods.find(({ key }) => key === time.key)?.label ?? time.label;
      if (code !== undefined) yield { indicator: code, period, value, at };
      else {
        const indicator = nameOf(table, of, group.indicator);
        if (!unknown.has(indicator))
          problems.add(
            { code: 'targetWithoutIndicator', severity: 'note', at, details: { indicator } },
            number,
          );
        unknown.add(indicator);
      }
    }
  }
}

/** What the row and the heading call the indicator. */
function nameOf({ grid, indicator }: FoundFigures, row: number, heading: string | undefined): string {
  const keys = indicator.from === 'columns' ? indicator.columns : [];
  const texts = keys.map(({ column }) => String(grid.values[row]?.[column] ?? '').trim());
  return [...texts, heading ?? ''].filter((text) => text !== '').join(' – ');
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
