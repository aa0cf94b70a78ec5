import type { Compared, Comparison, Milestone } from '../domain/comparison';
import type { Framework, IndicatorRule } from '../domain/framework';
import type { Indicator } from '../domain/indicator';
import type { Evidence, NextLevel } from '../domain/judgement';
import type { Tidied } from '../domain/tidied';
import { goodness } from '../domain/goodness';
import { indicatorLevel } from './indicatorLevel';
import { levelWith } from './levelWith';
import { stateOf, unplaced } from './stateOf';
import { usable } from './suggest';

/**
 * The smallest change in one indicator that moves the domain at least one level up, everything else as it is. Changes in people are compared
 * by people, and go before those that are known in the unit only; these are compared by their share of the group's range.
 * @param level the suggestion; there is no next level for none, or for the best
 */
export function nextLevel(
  evidence: readonly Evidence[],
  level: number | null,
  tidied: Tidied,
  { comparisons }: Compared,
  framework: Framework,
): NextLevel | undefined {
  const { scale } = framework;
  if (level === null || goodness(level, scale) >= scale.levels) return undefined;
  const pieces = usable(evidence);
  const levelOf = levelWith(pieces, scale);
  let best: { next: NextLevel; effort: number } | undefined;
  for (const piece of pieces) {
    const comparison = piece.kind === 'indicator' ? comparisons[piece.index] : undefined;
    const indicator = comparison === undefined ? undefined : tidied.figures.indicators[comparison.indicator];
    if (comparison === undefined || indicator === undefined) continue;
    const rule = framework.indicatorRules.find((one) => one.indicator === indicator.code);
    for (const milestone of milestonesOf(comparison, indicator, rule)) {
      const reached = levelAt(milestone, comparison, indicator, rule, scale);
      if (reached === undefined) continue;
      const to = levelOf(piece, reached);
      if (to === undefined || goodness(to, scale) <= goodness(level, scale)) continue;
      const { value, people } = milestone;
      const found = { next: { indicator: piece.id, value, people, to }, effort: effort(comparison, value) };
      if (best === undefined || isSmaller(found, best)) best = found;
      break;
    }
  }
  return best?.next;
}

/** The smallest change that moves an indicator's own level up, from its milestones. Undefined where it has no level, the best, or none in reach. */
export function indicatorNextLevel(
  { id, level }: Evidence,
  comparison: Comparison,
  indicator: Indicator,
  { scale, indicatorRules }: Framework,
): NextLevel | undefined {
  if (level === undefined || goodness(level, scale) >= scale.levels) return undefined;
  const rule = indicatorRules.find((one) => one.indicator === indicator.code);
  for (const milestone of milestonesOf(comparison, indicator, rule)) {
    const to = levelAt(milestone, comparison, indicator, rule, scale);
    if (to === undefined || goodness(to, scale) <= goodness(level, scale)) continue;
    return { indicator: id, value: milestone.value, people: milestone.people, to };
  }
  return undefined;
}

function levelAt(
  milestone: Milestone,
  comparison: Comparison,
  indicator: Indicator,
  rule: IndicatorRule | undefined,
  scale: Framework['scale'],
): number | undefined {
  const state = { ...stateOf(comparison, indicator), ...unplaced, ...milestone };
  return indicatorLevel(state, rule, scale).level;
}

/** The comparison's own milestones, and the framework's thresholds for this indicator that lie ahead; nearest first. */
function milestonesOf(
  { value, numerator, denominator, milestones = [] }: Comparison,
  { polarity, multiplier }: Indicator,
  rule: IndicatorRule | undefined,
): readonly Milestone[] {
  if (rule?.rule !== 'threshold' || value === undefined) return milestones;
  const sign = polarity === 'lowerIsBetter' ? -1 : 1;
  return rule.bounds
    .filter((bound) => sign * (bound - value) > 0)
    .sort((a, b) => sign * (a - b))
    .map((bound) => {
      if (denominator === undefined || multiplier === undefined) return { value: bound };
      // from the people themselves: a printed value is rounded, and may cost one too many
      const there = numerator ?? (value * denominator) / multiplier;
      const wanting = sign * ((bound * denominator) / multiplier - there);
      return { value: bound, people: sign * Math.max(1, Math.ceil(wanting - 1e-9)) };
    });
}

interface Change {
  next: NextLevel;
  effort: number;
}

function isSmaller(one: Change, other: Change): boolean {
  const [a, b] = [one.next.people, other.next.people];
  if (a !== undefined && b !== undefined && a !== b) return Math.abs(a) < Math.abs(b);
  if ((a === undefined) !== (b === undefined)) return a !== undefined;
  return one.effort < other.effort;
}

/** The change as a share of the group's range. */
function effort({ value, bounds }: Comparison, to: number): number {
  const range = bounds === undefined ? 0 : bounds[4] - bounds[0];
  return Math.abs(to - (value ?? to)) / (range > 0 ? range : 1);
}
