import type { Framework, MoneyPair } from '../domain/framework';
import type { Tidied } from '../domain/tidied';

/** The pairs of a cost and an outcome: those that the framework says, then those of the register ("paired with"); each once. */
export function moneyPairs({ figures }: Tidied, { valueForMoney = [] }: Framework): MoneyPair[] {
  const registered = figures.indicators.flatMap(({ code, pairedWith }): MoneyPair[] =>
    pairedWith === undefined ? [] : [{ cost: code, outcome: pairedWith }],
  );
  const all = [...valueForMoney, ...registered];
  return all.filter(
    (pair, at) => all.findIndex(({ cost, outcome }) => cost === pair.cost && outcome === pair.outcome) === at,
  );
}
