import type { Alternative, Compared, Comparison } from '../domain/comparison';
import type { Framework, IndicatorRule } from '../domain/framework';
import type { Indicator } from '../domain/indicator';
import type { Evidence, Firmness } from '../domain/judgement';
import type { Tidied } from '../domain/tidied';
import { firmness, placingUnder, touches, type Tried } from './firmness';
import { indicatorLevel } from './indicatorLevel';
import { meanLevel, type Weighed } from './meanLevel';
import { stateOf } from './stateOf';
import { usable } from './suggest';

/** A piece of a domain with what is needed to level it again. */
interface Piece extends Weighed {
  evidence: Evidence;
  comparison?: Comparison;
  indicator?: Indicator;
  rule?: IndicatorRule;
  valued: ReadonlySet<number>;
}

/** The firmness of a domain's suggestion and of each of its indicators. */
export interface DomainFirmness {
  domain: Firmness;
  /** By indicator code. */
  indicators: ReadonlyMap<string, Firmness>;
}

/**
 * Levels again under every alternative of the comparison, without each piece of evidence, and without provisional figures. Leaving a piece
 * out asks what the others say: the minimum number of pieces is not asked again.
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
  const again = (piece: Piece, at: number): number | undefined => levelUnder(piece, at, framework);
  const indicators = new Map<string, Firmness>();
  for (const piece of pieces) {
    if (piece.comparison === undefined) continue;
    const tried = all.flatMap((alternative, at) =>
      touches(alternative, piece.valued)
        ? [{ ...said(alternative, tidied), level: again(piece, at) ?? null }]
        : [],
    );
    indicators.set(piece.evidence.id, firmness(piece.level, tried));
  }
  if (level === null) return { domain: firmness(null, []), indicators };
  const mean = (left: readonly Weighed[]): number | null => meanLevel(left, framework.scale)?.level ?? null;
  const valued = new Set(pieces.flatMap((piece) => [...piece.valued]));
  const compareOtherwise = all.flatMap((alternative, at): Tried[] => {
    if (valued.size === 0 || !touches(alternative, valued)) return [];
    const left = pieces.flatMap((piece) => {
      const found = piece.comparison === undefined ? piece.level : again(piece, at);
      return found === undefined ? [] : [{ level: found, weight: piece.weight }];
    });
    return [{ ...said(alternative, tidied), level: mean(left) }];
  });
  const leaveOut = pieces.map((piece): Tried => ({
    alternative: 'withoutEvidence',
    details: { evidence: piece.evidence.id },
    level: mean(pieces.filter((one) => one !== piece)),
  }));
  const final = pieces.filter((piece) => !isProvisional(piece, tidied));
  const withoutProvisional: Tried[] =
    final.length === pieces.length
      ? []
      : [
          {
            alternative: 'withoutProvisional',
            details: { count: pieces.length - final.length },
            level: mean(final),
          },
        ];
  return { domain: firmness(level, [...compareOtherwise, ...leaveOut, ...withoutProvisional]), indicators };
}

function piecesOf(
  evidence: readonly Evidence[],
  { figures }: Tidied,
  { comparisons }: Compared,
  { indicatorRules }: Framework,
): Piece[] {
  return usable(evidence).map((piece): Piece => {
    const { level, weight } = piece;
    const comparison = piece.kind === 'indicator' ? comparisons[piece.index] : undefined;
    if (comparison === undefined) return { evidence: piece, level, weight, valued: new Set() };
    const valued = new Set(comparison.ranked.map(({ authority }) => authority));
    const indicator = figures.indicators[comparison.indicator];
    const rule = indicatorRules.find((one) => one.indicator === indicator?.code);
    return { evidence: piece, level, weight, comparison, indicator, rule, valued };
  });
}

function levelUnder(piece: Piece, at: number, framework: Framework): number | undefined {
  const { comparison, indicator, rule } = piece;
  if (comparison?.otherwise?.has(at) !== true || indicator === undefined) return piece.level;
  const state = { ...stateOf(comparison, indicator), ...placingUnder(comparison, at) };
  return indicatorLevel(state, rule, framework.scale).level;
}

function isProvisional({ comparison }: Piece, { figures }: Tidied): boolean {
  if (comparison === undefined) return false;
  return comparison.marker === 'provisional' || figures.periods[comparison.period]?.provisional === true;
}

/** An alternative as code and details: names are in them, words are not. */
function said(alternative: Alternative, { figures }: Tidied): Pick<Tried, 'alternative' | 'details'> {
  const { kind } = alternative;
  switch (kind) {
    case 'quartileMethod':
      return { alternative: kind, details: { method: alternative.method } };
    case 'withoutComparator': {
      const authority = figures.authorities[alternative.authority]?.name ?? '';
      return { alternative: kind, details: { authority } };
    }
    case 'neighbours':
      return { alternative: kind, details: { k: alternative.k } };
    case 'nextGroup':
      return { alternative: kind, details: { choice: alternative.choice, k: alternative.k ?? 0 } };
  }
}
