import type { Framework } from '../domain/framework';
import type { Indicator } from '../domain/indicator';
import { pairKey, type FoundPair } from '../domain/moneyPairing';
import type { Problem, Staged } from '../domain/problem';
import type { Tidied } from '../domain/tidied';
import { namesInText } from './namesInText';
import { saysNoPair } from './saysNoPair';

/**
 * The pairs of a cost and an outcome: those that the framework says, then those of the register ("paired with"), each once; but of a cost
 * that the officer spoke about on Setup, what the officer said.
 * @param typed see `pairsTyped`; what names no indicator changes nothing, and is a problem
 */
export function moneyPairs(
  { figures }: Pick<Tidied, 'figures'>,
  { valueForMoney = [] }: Pick<Framework, 'valueForMoney'>,
  typed: ReadonlyMap<string, string> = new Map(),
): Staged<FoundPair[]> {
  const problems: Problem[] = [];
  const chosen = new Map<string, FoundPair[]>();
  for (const [cost, text] of typed) {
    if (figures.indicators.every(({ code }) => code !== cost)) continue;
    const pairs = saysNoPair(text) ? [] : pairsOf(cost, text, figures.indicators, problems);
    if (pairs !== undefined) chosen.set(cost, pairs);
  }
  const said = [
    ...valueForMoney.map((pair): FoundPair => ({ ...pair, from: 'framework' })),
    ...figures.indicators.flatMap(({ code: cost, pairedWith: outcome }): FoundPair[] =>
      outcome === undefined ? [] : [{ cost, outcome, from: 'register' }],
    ),
  ];
  const all = [...said.filter(({ cost }) => !chosen.has(cost)), ...[...chosen.values()].flat()];
  const made = all.filter(
    (pair, at) => all.findIndex(({ cost, outcome }) => cost === pair.cost && outcome === pair.outcome) === at,
  );
  return { made, problems };
}

function pairsOf(
  cost: string,
  text: string,
  indicators: readonly Indicator[],
  problems: Problem[],
): FoundPair[] | undefined {
  const pairs = namesInText(text).flatMap((name): FoundPair[] => {
    const outcome = indicatorNamed(indicators, name)?.code;
    if (outcome !== undefined && outcome !== cost) return [{ cost, outcome, from: 'officer' }];
    const details = { typed: name, cost, what: pairKey(cost) };
    problems.push({ code: 'pairNotUnderstood', severity: 'warning', details });
    return [];
  });
  return pairs.length === 0 ? undefined : pairs;
}

function indicatorNamed(indicators: readonly Indicator[], name: string): Indicator | undefined {
  const wanted = name.toLowerCase();
  return (
    indicators.find(({ code }) => code.toLowerCase() === wanted) ??
    indicators.find(({ title }) => title.en.toLowerCase() === wanted || title.cy?.toLowerCase() === wanted)
  );
}
