import type { Figures } from '../domain/figures';
import type { Period, PeriodKind } from '../domain/period';
import { orderedTime } from '../domain/orderedTime';
import { onceFor } from './onceFor';

const yearly: ReadonlySet<PeriodKind> = new Set<PeriodKind>([
  'financialYear',
  'academicYear',
  'calendarYear',
  'snapshot',
]);

const remembered = onceFor<readonly number[]>();

/** An indicator's periods of the same kind as one of them and up to it, oldest first, one for each time: a final figure goes before a
 * provisional one, but the period itself always stands. */
export function periodsUpTo(figures: Figures, indicator: number, period: number): readonly number[] {
  const key = indicator * figures.periods.length + period;
  return remembered(figures, key, () => findPeriods(figures, indicator, period));
}

function findPeriods(figures: Figures, indicator: number, period: number): number[] {
  const last = figures.periods[period];
  if (last === undefined) throw new RangeError(`there is no period ${period}`);
  const byTime = new Map<string, number>();
  for (const at of figures.periodsOf(indicator)) {
    const one = figures.periods[at];
    if (one === undefined || one.kind !== last.kind) continue;
    const { kind, start, end } = orderedTime(one);
    if (kind !== orderedTime(last).kind || end > orderedTime(last).end) continue;
    const time = end === '' ? one.key : `${start}/${end}`;
    const there = byTime.get(time);
    if (there === period) continue;
    if (there === undefined || at === period || !one.provisional) byTime.set(time, at);
  }
  return [...byTime.values()];
}

/** Of those, the annual ones: the same days of the year as the last; empty where the last is not annual (a month, three pooled years). */
export function yearsUpTo(figures: Figures, indicator: number, period: number): number[] {
  const last = figures.periods[period];
  if (last === undefined || !yearly.has(orderedTime(last).kind)) return [];
  return periodsUpTo(figures, indicator, period).filter(
    (at) => dayOfYear(figures.periods[at]) === dayOfYear(last),
  );
}

/** The period some whole years before, or undefined. */
export function yearsBefore(
  figures: Figures,
  indicator: number,
  period: number,
  years: number,
): number | undefined {
  const year = endYear(figures.periods[period]);
  return yearsUpTo(figures, indicator, period).find((at) => endYear(figures.periods[at]) === year - years);
}

function endYear(period: Period | undefined): number {
  return period === undefined ? NaN : Number(orderedTime(period).end.slice(0, 4));
}

function dayOfYear(period: Period | undefined): string {
  const day = period === undefined ? '' : orderedTime(period).end.slice(5);
  return day === '02-29' ? '02-28' : day;
}
