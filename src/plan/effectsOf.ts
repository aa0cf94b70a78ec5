import type { ActionEffect } from '../domain/action';
import type { ClosedYear } from '../domain/closedYear';
import type { Assessed } from './assessed';

/** What the figures of an action did since a year was closed. A code that had no figure then is left out. */
export function effectsOf(codes: readonly string[], closed: ClosedYear, from: Assessed): ActionEffect[] {
  const { figures } = from.tidied;
  return codes.flatMap((code): ActionEffect[] => {
    const then = closed.figures.find((figure) => figure.code === code);
    if (then?.value == null) return [];
    const before = { code, from: { period: then.period, value: then.value } };
    const now = from.compared.comparisons.find(
      ({ indicator }) => figures.indicators[indicator]?.code === code,
    );
    if (now?.value === undefined) return [{ ...before, direction: 'notTested' }];
    const to = { period: figures.periods[now.period]?.label ?? '', value: now.value };
    const difference = to.value - then.value;
    // the same period's figure again: nothing can have been done to it yet
    if (to.period === then.period) return [{ ...before, to, difference, direction: 'notTested' }];
    const tested = from.changeSince(then, now);
    return [{ ...before, to, ...(tested ?? { difference, direction: 'notTested' as const }) }];
  });
}
