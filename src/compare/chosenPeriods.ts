import type { Figures } from '../domain/figures';
import { orderedTime } from '../domain/orderedTime';
import type { Problem, Staged } from '../domain/problem';

/**
 * The period in which each indicator is compared: of those asked for, or its latest, that has numbers. A final figure goes before a
 * provisional one for the same time.
 * @param asked the periods that count as the one asked for, or undefined for each indicator's latest
 * @returns by indicator; undefined for one without any figures at all. One that has none in the period asked for is compared there all the same,
 *   so that it is listed with what it lacks, and a note names it
 */
export function chosenPeriods(
  figures: Figures,
  asked: ReadonlySet<number> | undefined,
): Staged<readonly (number | undefined)[]> {
  const without: string[] = [];
  const made = figures.indicators.map((indicator, at) => {
    const there = figures.periodsOf(at).filter((period) => asked?.has(period) ?? true);
    if (there.length === 0 && asked !== undefined) {
      without.push(indicator.code);
      return latest(figures, [...asked]);
    }
    const counted = there.filter((period) => hasNumbers(figures, at, period));
    return latest(figures, counted.length > 0 ? counted : there);
  });
  const problems: Problem[] = [];
  if (without.length > 0) {
    const details = { count: without.length, indicators: without.join(', ') };
    problems.push({ code: 'indicatorsWithoutPeriod', severity: 'note', details });
  }
  return { made, problems };
}

function hasNumbers(figures: Figures, indicator: number, period: number): boolean {
  return figures.of(indicator, period).some((at) => !Number.isNaN(figures.value[at]));
}

/** Periods come oldest first; the last one stands unless it is provisional and a final figure for the same days is there. */
function latest({ periods }: Figures, there: readonly number[]): number | undefined {
  const last = there.at(-1);
  const final = there.findLast((period) => {
    const [one, other] = [periods[period], periods[last ?? -1]];
    if (one === undefined || other === undefined || one.provisional) return false;
    const [time, its] = [orderedTime(one), orderedTime(other)];
    return one.kind === other.kind && time.start === its.start && time.end === its.end;
  });
  return final ?? last;
}
