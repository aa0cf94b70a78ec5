import type { NeighbourVariables } from '../domain/comparison';

/**
 * Variables and their weights as they are typed: `Population=2, Density`. A name with a comma or an equals sign stands in double quotes;
 * a variable without a weight weighs 1.
 * @returns undefined where a weight is no number of 0 or more, or nothing is named
 */
export function parseNeighbourVariables(text: string): NeighbourVariables | undefined {
  const found = [...text.matchAll(/\s*(?:"([^"]*)"|([^,=]*))\s*(?:=([^,]*))?(?:,|$)/g)].map(
    ([, quoted, plain, weight]) => ({
      variable: (quoted ?? plain ?? '').trim(),
      weight: weight === undefined ? 1 : weight.trim() === '' ? NaN : Number(weight),
    }),
  );
  const said = found.filter(({ variable }) => variable !== '');
  if (said.length === 0 || !said.every(({ weight }) => weight >= 0 && Number.isFinite(weight)))
    return undefined;
  const variables = said.map(({ variable }) => variable);
  const weights = said.map(({ weight }) => weight);
  return weights.every((weight) => weight === 1) ? { variables } : { variables, weights };
}

/** The text that `parseNeighbourVariables` reads back; '' for all variables. */
export function textOfNeighbourVariables({ variables = [], weights }: NeighbourVariables): string {
  return variables
    .map((variable, at) => {
      const name = /[,="]/.test(variable) ? `"${variable.replaceAll('"', '')}"` : variable;
      const weight = weights?.[at] ?? 1;
      return weight === 1 ? name : `${name}=${String(weight)}`;
    })
    .join(', ');
}
