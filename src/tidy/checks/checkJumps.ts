import type { Figures } from '../../domain/figures';
import type { ProblemBook } from '../problemBook';

/** So many councils tell what change is usual. */
const leastCouncils = 8;
/** A change by less than this factor is never called unlikely. */
const leastFactor = 5;
/** So many times the usual spread (median absolute deviation, scaled to a standard deviation) is unlikely. */
const spreads = 8;

/** A value that changed from one period to the next as no other council's did: a slipped decimal point, a wrong row. */
export function checkJumps(figures: Figures, tables: Uint16Array, problems: ProblemBook): void {
  figures.indicators.forEach((indicator, number) => {
    const periods = figures.periodsOf(number);
    periods.forEach((period, place) => {
      const before = periods[place - 1];
      if (before === undefined || figures.periods[before]?.kind !== figures.periods[period]?.kind) return;
      for (const { at, from } of jumps(figures, number, before, period)) {
        const reading = figures.reading(at);
        problems.add(
          {
            code: 'unlikelyJump',
            severity: 'warning',
            at: reading.cells[0],
            details: {
              indicator: indicator.code,
              authority: figures.authorities[reading.authority]?.name ?? '',
              value: reading.value ?? 0,
              before: from,
              period: figures.periods[period]?.label ?? '',
            },
          },
          tables[at],
        );
      }
    });
  });
}

function jumps(
  figures: Figures,
  indicator: number,
  before: number,
  period: number,
): { at: number; from: number }[] {
  const earlier = new Map<number, number>();
  for (const at of figures.of(indicator, before))
    earlier.set(figures.authority[at] ?? 0, figures.value[at] ?? NaN);
  const changes: { at: number; from: number; change: number }[] = [];
  for (const at of figures.of(indicator, period)) {
    const value = figures.value[at] ?? NaN;
    const from = earlier.get(figures.authority[at] ?? 0) ?? NaN;
    const small = (figures.numerator[at] ?? NaN) < 10;
    if (value > 0 && from > 0 && !small) changes.push({ at, from, change: Math.log(value / from) });
  }
  if (changes.length < leastCouncils) return [];
  const middle = median(changes.map(({ change }) => change));
  const spread = 1.4826 * median(changes.map(({ change }) => Math.abs(change - middle)));
  const limit = Math.max(Math.log(leastFactor), spreads * spread);
  return changes.filter(({ change }) => Math.abs(change - middle) > limit);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
