import type { Alternative, Compared, Comparison } from '../domain/comparison';
import type { Framework, IndicatorRule } from '../domain/framework';
import type { Indicator } from '../domain/indicator';
import type { Evidence, Firmness } from '../domain/judgement';
import type { Tidied } from '../domain/tidied';
import { alternativeSaid } from './alternativeSaid';
import { firmness, type Tried } from './firmness';
import { indicatorLevel } from './indicatorLevel';
import { levelWith } from './levelWith';
import type { Weighed } from './meanLevel';
import { stateOf, unplaced } from './stateOf';
import { levelSuggested } from './suggest';

/** The firmness of a domain's suggestion and of each of its indicators. */
export interface DomainFirmness {
  domain: Firmness;
  /** By indicator code. */
  indicators: ReadonlyMap<string, Firmness>;
}

/** What a domain's suggestion was made of. */
interface Suggested {
  evidence: readonly Evidence[];
  /** Pieces that could have been there. */
  expected: number;
  /** The suggestion, or null. */
  level: number | null;
}

/** A piece of evidence with what is needed to level it again. */
interface Piece extends Weighed {
  id: string;
  compared?: ComparedPiece;
}

interface ComparedPiece {
  comparison: Comparison;
  indicator: Indicator;
  rule: IndicatorRule | undefined;
}

/** A piece that counts as things are, or an indicator that may come to count: its group is too small for a level. */
type Possible = Omit<Piece, 'level'> & { level?: number };

/**
 * Levels again under every alternative of the comparison, without each piece of evidence, and without provisional figures. What an alternative
 * leaves is held to the same floors as the suggestion, and an indicator that has a level only there counts there: it says what a run of its own
 * would suggest. Leaving one piece out asks what the others say: the floors are not asked then. Leaving out a comparator counts only where it
 * has a value. A comparator's figure that is provisional is no alternative more: leaving that comparator out is one already, and where all are
 * provisional the council's own is.
 */
export function firmnessOf(
  { evidence, expected, level }: Suggested,
  tidied: Tidied,
  compared: Compared,
  framework: Framework,
): DomainFirmness {
  const possible = possibleOf(evidence, tidied, compared, framework);
  const pieces = possible.filter(isLevelled);
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
  const suggested = (left: readonly Weighed[]): number | null => levelSuggested(left, expected, framework);
  const tried = [
    ...comparedOtherwise(possible, all, tidied, framework, suggested),
    ...withLess(pieces, tidied, framework, suggested),
  ];
  const kept = pieces.length + (pieces.some((piece) => isProvisional(piece, tidied)) ? 1 : 0);
  return { domain: firmness(level, tried, countTouching(all, possible) + kept), indicators };
}

type LevelOf = (left: readonly Weighed[]) => number | null;

function comparedOtherwise(
  possible: readonly Possible[],
  all: readonly Alternative[],
  tidied: Tidied,
  framework: Framework,
  suggested: LevelOf,
): Tried[] {
  const moving = new Set(
    possible.flatMap(({ compared }) => [...(compared?.comparison.otherwise?.keys() ?? [])]),
  );
  return [...moving].map((at) => {
    const left = possible.flatMap((piece) => {
      const level = levelUnder(piece, at, framework);
      return level === undefined ? [] : [{ level, weight: piece.weight }];
    });
    return { ...alternativeSaid(all[at] as Alternative, tidied), level: suggested(left) };
  });
}

/** Without each piece, and without the provisional ones. */
function withLess(
  pieces: readonly Piece[],
  tidied: Tidied,
  { scale }: Framework,
  suggested: LevelOf,
): Tried[] {
  const level = levelWith(pieces, scale);
  const tried = pieces.map((piece): Tried => ({
    ...{ alternative: 'withoutEvidence', details: { evidence: piece.id } },
    level: level(piece, 'leftOut') ?? null,
  }));
  const final = pieces.filter((piece) => !isProvisional(piece, tidied));
  if (final.length === pieces.length) return tried;
  const details = { count: pieces.length - final.length };
  return [...tried, { alternative: 'withoutProvisional', details, level: suggested(final) }];
}

/** How many alternatives could touch these pieces at all. A group too small for a level is none the larger without one of its members. */
function countTouching(all: readonly Alternative[], pieces: readonly Possible[]): number {
  const valued = new Set<number>();
  let figures = false;
  for (const { compared, level } of pieces) {
    if (compared === undefined) continue;
    figures = true;
    if (level === undefined) continue;
    for (const { authority } of compared.comparison.ranked) valued.add(authority);
  }
  if (!figures) return 0;
  return all.filter((one) => one.kind !== 'withoutComparator' || valued.has(one.authority)).length;
}

function possibleOf(
  evidence: readonly Evidence[],
  { figures }: Tidied,
  { comparisons }: Compared,
  { indicatorRules }: Framework,
): Possible[] {
  return evidence.flatMap(({ id, kind, index, level, weight, steps }): Possible[] => {
    const tooFew = steps.some((step) => step.rule === 'tooFewComparators');
    if (!(weight > 0) || (level === undefined && !tooFew)) return [];
    const comparison = kind === 'indicator' ? comparisons[index] : undefined;
    const indicator = comparison === undefined ? undefined : figures.indicators[comparison.indicator];
    if (comparison === undefined || indicator === undefined) return [{ id, level, weight }];
    const rule = indicatorRules.find((one) => one.indicator === indicator.code);
    return [{ id, level, weight, compared: { comparison, indicator, rule } }];
  });
}

function isLevelled(piece: Possible): piece is Piece {
  return piece.level !== undefined;
}

function levelUnder({ level, compared }: Possible, at: number, framework: Framework): number | undefined {
  const placing = compared?.comparison.otherwise?.get(at);
  if (compared === undefined || placing === undefined) return level;
  const { comparison, indicator, rule } = compared;
  const state = { ...stateOf(comparison, indicator), ...unplaced, ...placing };
  return indicatorLevel(state, rule, framework.scale).level;
}

function isProvisional({ compared }: Piece, { figures }: Tidied): boolean {
  if (compared === undefined) return false;
  const { marker, period } = compared.comparison;
  return marker === 'provisional' || figures.periods[period]?.provisional === true;
}
