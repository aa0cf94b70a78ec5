import { authorityDetails } from '../../domain/authorityDetails';
import { textOfNeighbourVariables } from '../../definitions/neighbourVariables';
import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { Problem } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { nameKey } from '../../parse/nameKey';
import { nearestNeighbours } from '../../stats/nearestNeighbours';
import { standardise } from '../../stats/standardise';
import { candidates } from './candidates';
import { contextOf, type Context } from './contextOf';

export type NearestChoice = Extract<ComparatorChoice, { kind: 'nearest' }>;

/** All authorities that could be neighbours, nearest first, and those that could not. */
export interface NeighbourOrder {
  order: ComparatorGroup['members'];
  leftOut: ComparatorGroup['leftOut'];
  problems: Problem[];
}

/**
 * Neighbours by the context sheets: each variable standardised over the candidates and the council, then weighted Euclidean distance.
 * A variable that the council itself lacks is not used, and said; an authority that lacks another is left out, and said: missing is not average.
 * @throws Refusal noContext, unknownVariable, badWeights, ownContextMissing
 */
export function neighbourOrder(
  tidied: Tidied,
  own: number,
  choice: NearestChoice,
  periods: readonly number[],
): NeighbourOrder {
  const context = contextOf(tidied);
  if (context.variables.length === 0) throw new Refusal('noContext');
  const named = authorityDetails(tidied.figures.authorities[own]);
  const name = (authority: number): string => tidied.figures.authorities[authority]?.name ?? '';
  const asked = columnsAsked(context, choice);
  const ownRow = context.rows.get(own) ?? [];
  const used = asked.filter(({ column }) => ownRow[column] !== undefined);
  if (used.length === 0) throw new Refusal('ownContextMissing', named);
  const problems: Problem[] = asked
    .filter(({ column }) => ownRow[column] === undefined)
    .map(({ variable }) => note('ownVariableMissing', { ...named, variable }));

  const known: number[] = [own];
  const leftOut: { authority: number; reason: string; detail?: string }[] = [];
  for (const authority of eligible(tidied, own, choice, periods, context)) {
    const row = context.rows.get(authority) ?? [];
    const missing = used.filter(({ column }) => row[column] === undefined).map(({ variable }) => variable);
    if (missing.length === 0) known.push(authority);
    else leftOut.push({ authority, reason: 'missingContext', detail: missing.join(', ') });
  }
  if (leftOut.length > 0) {
    const authorities = leftOut.map(({ authority }) => name(authority)).join(', ');
    problems.push(note('contextMissing', { count: leftOut.length, authorities }));
  }
  const table = standardise(
    known.map((authority) => used.map(({ column }) => context.rows.get(authority)?.[column])),
  );
  const order = nearestNeighbours(table, 0, { weights: used.map(({ weight }) => weight) }).map(
    ({ row, distance, parts }) => ({
      authority: known[row] as number,
      distance,
      closest: closest(parts, used),
    }),
  );
  return { order, leftOut, problems };
}

interface Column {
  variable: string;
  column: number;
  weight: number;
}

function columnsAsked({ variables }: Context, choice: NearestChoice): Column[] {
  const wanted = choice.variables ?? variables;
  if (choice.weights !== undefined && !soundWeights(choice.weights, wanted.length)) {
    throw new Refusal('badWeights', { variables: wanted.length, weights: choice.weights.length });
  }
  return wanted.map((variable, at) => {
    const column = columnOf(variables, variable);
    if (column < 0)
      throw new Refusal('unknownVariable', {
        variable,
        there: textOfNeighbourVariables({ variables }),
      });
    return { variable: variables[column] ?? variable, column, weight: choice.weights?.[at] ?? 1 };
  });
}

/** A variable by its name, case and punctuation aside, or by a beginning that is no other's: "population" for "Population, Census 2021". */
function columnOf(variables: readonly string[], wanted: string): number {
  const exact = variables.indexOf(wanted);
  if (exact >= 0) return exact;
  const keys = variables.map(nameKey);
  const key = nameKey(wanted);
  if (keys.includes(key)) return keys.indexOf(key);
  const beginning = keys.flatMap((name, at) => (name.startsWith(key) ? [at] : []));
  return key !== '' && beginning.length === 1 ? (beginning[0] ?? -1) : -1;
}

function soundWeights(weights: readonly number[], count: number): boolean {
  return (
    weights.length === count &&
    weights.every((weight) => weight >= 0 && Number.isFinite(weight)) &&
    weights.some((weight) => weight > 0)
  );
}

function eligible(
  tidied: Tidied,
  own: number,
  choice: NearestChoice,
  periods: readonly number[],
  context: Context,
): number[] {
  if (choice.withinCountry ?? true) return candidates(tidied, own, periods);
  return [...context.rows.keys()].filter((authority) => authority !== own).sort((a, b) => a - b);
}

/** The three variables in which the two are most alike. */
function closest(parts: ArrayLike<number>, used: readonly Column[]): string[] {
  return used
    .map(({ variable }, at) => ({ variable, part: parts[at] ?? 0 }))
    .sort((a, b) => a.part - b.part)
    .slice(0, 3)
    .map(({ variable }) => variable);
}

function note(code: string, details: Record<string, string | number>): Problem {
  return { code, severity: 'note', details };
}
