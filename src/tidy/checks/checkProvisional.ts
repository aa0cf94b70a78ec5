import type { Figures } from '../../domain/figures';
import { orderedTime } from '../../domain/orderedTime';
import type { Period } from '../../domain/period';
import type { ProblemBook } from '../problemBook';

/** Says once for each time that has provisional figures beside others of the same indicators: those others go before them. */
export function checkProvisional(figures: Figures, problems: ProblemBook): void {
  const { periods, indicators } = figures;
  periods.forEach((provisional, place) => {
    if (!provisional.provisional || provisional.end === '') return;
    const others = periods.flatMap((period, at) => (isFinalOf(period, provisional) ? [at] : []));
    const final = periods[others[0] ?? -1];
    if (final === undefined) return;
    const both = indicators.filter((_, at) => {
      const there = figures.periodsOf(at);
      return there.includes(place) && others.some((other) => there.includes(other));
    });
    const [first] = both;
    if (first === undefined) return;
    const details = {
      provisional: provisional.label,
      final: final.label,
      count: both.length,
      indicator: first.code,
    };
    problems.add({ code: 'provisionalBesideFinal', severity: 'note', details });
  });
}

function isFinalOf(period: Period, provisional: Period): boolean {
  const [time, its] = [orderedTime(period), orderedTime(provisional)];
  return !period.provisional && time.kind === its.kind && time.start === its.start && time.end === its.end;
}
