import type { Framework } from '../domain/framework';
import type { Evidence, Suggestion } from '../domain/judgement';
import { meanLevel, type Weighed } from './meanLevel';

/**
 * The level that a domain's evidence suggests: the weighted mean of its pieces, half up. Too few pieces, or too small a share of those
 * expected, and there is none.
 * @param expected pieces that could have been there
 */
export function suggest(
  evidence: readonly Evidence[],
  expected: number,
  { scale, coverage: rule }: Framework,
): Suggestion {
  const used = usable(evidence);
  const pieces = scale.levels === 0 ? evidence.filter(isThere).length : used.length;
  const coverage = coverageOf(pieces, expected);
  const levels = used.map(({ level }) => level);
  const mixed = pieces > 1 && Math.max(...levels) - Math.min(...levels) >= 2;
  const found = meanLevel(used, scale);
  const said = { mean: found?.mean, mixed, pieces, coverage };
  if (scale.levels === 0) return { level: null, why: 'noScale', ...said };
  const why = lack(pieces, expected, rule);
  if (found === undefined || why !== undefined) return { level: null, why: why ?? 'tooFewPieces', ...said };
  return { level: found.level, ...said };
}

/** The level alone that pieces with a level suggest, where these are all that there are; null: not enough evidence. */
export function levelSuggested(
  pieces: readonly Weighed[],
  expected: number,
  { scale, coverage }: Framework,
): number | null {
  if (lack(pieces.length, expected, coverage) !== undefined) return null;
  return meanLevel(pieces, scale)?.level ?? null;
}

/** What the evidence falls short of, if of anything. */
function lack(
  pieces: number,
  expected: number,
  { minimumEvidence, floor }: Framework['coverage'],
): 'tooFewPieces' | 'belowCoverageFloor' | undefined {
  if (pieces < minimumEvidence) return 'tooFewPieces';
  return coverageOf(pieces, expected) < floor ? 'belowCoverageFloor' : undefined;
}

function coverageOf(pieces: number, expected: number): number {
  return expected === 0 ? 0 : Math.min(1, pieces / expected);
}

const withoutValue: ReadonlySet<string> = new Set(['noValue', 'aboveWhole', 'ofNobody']);

/** Without levels, what is there counts: a finding, or an indicator that has a value. */
function isThere({ kind, steps }: Evidence): boolean {
  return kind === 'finding' || steps.every(({ rule }) => !withoutValue.has(rule));
}

/** The pieces that have a level and count for something. */
export function usable(evidence: readonly Evidence[]): (Evidence & Weighed)[] {
  return evidence.flatMap((piece) =>
    piece.level === undefined || !(piece.weight > 0) ? [] : [{ ...piece, level: piece.level }],
  );
}
