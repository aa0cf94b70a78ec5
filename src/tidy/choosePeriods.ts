import { orderedTime } from '../domain/orderedTime';
import type { Period } from '../domain/period';
import { Refusal } from '../domain/refusal';
import type { Tidied } from '../domain/tidied';
import { samePeriod } from '../parse/samePeriod';

/** How many periods a refusal names. */
const named = 12;

/**
 * The periods that the officer means by "2015-16": indexes into `figures.periods`. Several where one time has a final and a
 * provisional figure, or is a financial year in one sheet and an academic one in another.
 * @throws Refusal('periodNotThere') that lists the periods there are
 */
export function choosePeriods({ figures }: Tidied, asked: string): ReadonlySet<number> {
  const { periods } = figures;
  const found = periods[samePeriod(asked, periods)];
  if (found === undefined) throw new Refusal('periodNotThere', { period: asked, there: latest(periods) });
  const means = (period: Period) =>
    period.label === found.label ||
    (period.start === found.start && period.end === found.end && found.end !== '');
  return new Set(periods.flatMap((period, index) => (means(period) ? [index] : [])));
}

function latest(periods: readonly Period[]): string {
  const labels = [...periods]
    .sort((a, b) => (orderedTime(a).end < orderedTime(b).end ? 1 : -1))
    .map(({ label }) => label);
  const more = labels.length > named ? ' …' : '';
  return labels.slice(0, named).join(', ') + more;
}
