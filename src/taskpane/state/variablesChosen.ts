import type { NeighbourVariables } from '../../domain/comparison';

/** What each variable weighs in a choice of neighbours; 0 where it is not used. */
export function weightsOfVariables(all: readonly string[], chosen: NeighbourVariables): number[] {
  const { variables, weights } = chosen;
  if (variables === undefined) return all.map(() => 1);
  return all.map((name) => {
    const at = variables.indexOf(name);
    return at < 0 ? 0 : (weights?.[at] ?? 1);
  });
}

/**
 * The choice that weights make: nothing is said where all weigh 1, so that a variable that is added to the context sheet is used too.
 * @returns undefined where none is left
 */
export function variablesChosen(
  all: readonly string[],
  weights: readonly number[],
): NeighbourVariables | undefined {
  if (weights.every((weight) => weight === 1)) return {};
  const used = all.flatMap((name, at) => {
    const weight = weights[at] ?? 0;
    return weight > 0 ? [{ name, weight }] : [];
  });
  if (used.length === 0) return undefined;
  const variables = used.map(({ name }) => name);
  return used.every(({ weight }) => weight === 1)
    ? { variables }
    : { variables, weights: used.map(({ weight }) => weight) };
}
