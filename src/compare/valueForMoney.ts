import type { Compared, Comparison } from '../domain/comparison';
import type { MoneyPair } from '../domain/framework';
import type { Tidied } from '../domain/tidied';
import type { ValueForMoney } from '../domain/valueForMoney';
import { median } from '../stats/median';

/** Fewer comparators with both figures make no picture. */
const fewest = 3;

/**
 * What is got for the money: each pair of a cost and an outcome, beside the comparators' medians of both. A pair is left out where either
 * indicator is not there, the outcome has no good direction, the council lacks a figure, or fewer than three comparators have both.
 */
export function valueForMoney(
  { group, comparisons }: Pick<Compared, 'group' | 'comparisons'>,
  { figures }: Tidied,
  pairs: readonly MoneyPair[],
): ValueForMoney[] {
  const placeOf = (code: string): number =>
    comparisons.findIndex(({ indicator }) => figures.indicators[indicator]?.code === code);
  return pairs.flatMap((pair): ValueForMoney[] => {
    const [cost, outcome] = [placeOf(pair.cost), placeOf(pair.outcome)];
    const [costs, outcomes] = [comparisons[cost], comparisons[outcome]];
    if (costs === undefined || outcomes === undefined) return [];
    const polarity = figures.indicators[outcomes.indicator]?.polarity;
    if (polarity !== 'higherIsBetter' && polarity !== 'lowerIsBetter') return [];
    const points = pointsOf(costs, outcomes, group.own);
    const [own, ...others] = points;
    if (own?.authority !== group.own || others.length < fewest) return [];
    const medianCost = median(others.map((point) => point.cost)) ?? own.cost;
    const medianOutcome = median(others.map((point) => point.outcome)) ?? own.outcome;
    const ahead = Math.sign(own.outcome - medianOutcome) * (polarity === 'higherIsBetter' ? 1 : -1);
    return [
      {
        cost,
        outcome,
        points,
        medianCost,
        medianOutcome,
        costs: own.cost < medianCost ? 'lower' : own.cost > medianCost ? 'higher' : 'equal',
        performs: ahead > 0 ? 'better' : ahead < 0 ? 'worse' : 'equal',
      },
    ];
  });
}

/** Councils with both figures, the council itself first, the others by cost. */
function pointsOf(costs: Comparison, outcomes: Comparison, own: number): ValueForMoney['points'] {
  const outcomeOf = new Map(outcomes.ranked.map(({ authority, value }) => [authority, value]));
  return costs.ranked
    .flatMap(({ authority, value: cost }) => {
      const outcome = outcomeOf.get(authority);
      return outcome === undefined ? [] : [{ authority, cost, outcome }];
    })
    .sort((a, b) => Number(b.authority === own) - Number(a.authority === own) || a.cost - b.cost);
}
