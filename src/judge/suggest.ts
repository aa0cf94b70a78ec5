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
  const coverage = expected === 0 ? 0 : Math.min(1, pieces / expected);
  const levels = used.map(({ level }) => level);
  const mixed = pieces > 1 && Math.max(...levels) - Math.min(...levels) >= 2;
  const found = meanLevel(used, scale);
  const said = { mean: found?.mean, mixed, pieces, coverage };
  if (scale.levels === 0) return { level: null, why: 'noScale', ...said };
  if (found === undefined || pieces < rule.minimumEvidence)
    return { level: null, why: 'tooFewPieces', ...said };
  if (coverage < rule.floor) return { level: null, why: 'belowCoverageFloor', ...said };
  return { level: found.level, ...said };
}

/** Without levels, what is there counts: a finding, or an indicator that has a value. */
function isThere({ kind, steps }: Evidence): boolean {
  return kind === 'finding' || steps.every(({ rule }) => rule !== 'noValue');
}

/** The pieces that have a level and count for something. */
export function usable(evidence: readonly Evidence[]): (Evidence & Weighed)[] {
  return evidence.flatMap((piece) =>
    piece.level === undefined || !(piece.weight > 0) ? [] : [{ ...piece, level: piece.level }],
  );
}
