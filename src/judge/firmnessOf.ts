import type { Alternative, Compared, Comparison } from '../domain/comparison';
import type { Framework, IndicatorRule } from '../domain/framework';
import type { Indicator } from '../domain/indicator';
import type { Evidence, Firmness } from '../domain/judgement';
import type { Tidied } from '../domain/tidied';
import { alternativeSaid } from './alternativeSaid';
import { firmness, type Tried } from './firmness';
import { indicatorLevel } from './indicatorLevel';
import { meanLevel, type Weighed } from './meanLevel';
import { stateOf } from './stateOf';
import { usable } from './suggest';

/** The firmness of a domain's suggestion and of each of its indicators. */
export interface DomainFirmness {
  domain: Firmness;
  /** By indicator code. */
  indicators: ReadonlyMap<string, Firmness>;
}

/** A piece of evidence with what is needed to level it again. */
interface Piece extends Weighed {
  id: string;
  compared?: { comparison: Comparison; indicator: Indicator; rule: IndicatorRule | undefined };
}

/**
 * Levels again under every alternative of the comparison, without each piece of evidence, and without provisional figures. Leaving a piece
 * out asks what the others say: the minimum number of pieces is not asked again. Leaving out a comparator counts only where it has a value.
 * @param level the suggestion, or null
 */
export function firmnessOf(
  evidence: readonly Evidence[],
  level: number | null,
  tidied: Tidied,
  compared: Compared,
  framework: Framework,
): DomainFirmness {
  const pieces = piecesOf(evidence, tidied, compared, framework);
  const all = compared.alternatives ?? [];
  const indicators = new Map<string, Firmness>();
  for (const piece of pieces) {
    if (piece.compared === undefined) continue;
    const tried = [...(piece.compared.comparison.otherwise?.keys() ?? [])].map((at): Tried => ({
      ...alternativeSaid(all[at] as Alternative, tidied),
      level: levelUnder(piece, at, framework) ?? null,
    }));
    const dropped = isProvisional(piece, tidied);
    if (dropped) tried.push({ alternative: 'withoutProvisional', details: { count: 1 }, level: null });
    const count = countTouching(all, [piece]) + (dropped ? 1 : 0);
    indicators.set(piece.id, firmness(piece.level, tried, count));
  }
  const tried = [
    ...comparedOtherwise(pieces, all, tidied, framework),
    ...withLess(pieces, tidied, framework),
  ];
  const kept = pieces.length + (pieces.some((piece) => isProvisional(piece, tidied)) ? 1 : 0);
  return { domain: firmness(level, tried, countTouching(all, pieces) + kept), indicators };
}

function comparedOtherwise(
  pieces: readonly Piece[],
  all: readonly Alternative[],
  tidied: Tidied,
  framework: Framework,
): Tried[] {
  const moving = new Set(
    pieces.flatMap(({ compared }) => [...(compared?.comparison.otherwise?.keys() ?? [])]),
  );
  return [...moving].map((at) => {
    const left = pieces.flatMap((piece) => {
      const level = levelUnder(piece, at, framework);
      return level === undefined ? [] : [{ level, weight: piece.weight }];
    });
    const level = meanLevel(left, framework.scale)?.level ?? null;
    return { ...alternativeSaid(all[at] as Alternative, tidied), level };
  });
}

/** Without each piece, and without the provisional ones. */
function withLess(pieces: readonly Piece[], tidied: Tidied, { scale }: Framework): Tried[] {
  const mean = (left: readonly Piece[]): number | null => meanLevel(left, scale)?.level ?? null;
  const tried = pieces.map((piece): Tried => {
    const level = mean(pieces.filter((one) => one !== piece));
    return { alternative: 'withoutEvidence', details: { evidence: piece.id }, level };
  });
  const final = pieces.filter((piece) => !isProvisional(piece, tidied));
  if (final.length === pieces.length) return tried;
  const details = { count: pieces.length - final.length };
  return [...tried, { alternative: 'withoutProvisional', details, level: mean(final) }];
}

/** How many alternatives could touch these pieces at all. */
function countTouching(all: readonly Alternative[], pieces: readonly Piece[]): number {
  const valued = new Set<number>();
  let figures = false;
  for (const { compared } of pieces) {
    if (compared === undefined) continue;
    figures = true;
    for (const { authority } of compared.comparison.ranked) valued.add(authority);
  }
  if (!figures) return 0;
  return all.filter((one) => one.kind !== 'withoutComparator' || valued.has(one.authority)).length;
}

function piecesOf(
  evidence: readonly Evidence[],
  { figures }: Tidied,
  { comparisons }: Compared,
  { indicatorRules }: Framework,
): Piece[] {
  return usable(evidence).map(({ id, kind, index, level, weight }): Piece => {
    const comparison = kind === 'indicator' ? comparisons[index] : undefined;
    const indicator = comparison === undefined ? undefined : figures.indicators[comparison.indicator];
    if (comparison === undefined || indicator === undefined) return { id, level, weight };
    const rule = indicatorRules.find((one) => one.indicator === indicator.code);
    return { id, level, weight, compared: { comparison, indicator, rule } };
  });
}

function levelUnder({ level, compared }: Piece, at: number, framework: Framework): number | undefined {
  const placing = compared?.comparison.otherwise?.get(at);
  if (compared === undefined || placing === undefined) return level;
  const { comparison, indicator, rule } = compared;
  const state = { ...stateOf(comparison, indicator), quartile: undefined, position: undefined, ...placing };
  return indicatorLevel(state, rule, framework.scale).level;
}

function isProvisional({ compared }: Piece, { figures }: Tidied): boolean {
  if (compared === undefined) return false;
  const { marker, period } = compared.comparison;
  return marker === 'provisional' || figures.periods[period]?.provisional === true;
}
