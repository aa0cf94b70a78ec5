import type { Comparison, Placing, Trend } from '../domain/comparison';
import type { Framework, IndicatorRule } from '../domain/framework';
import type { Polarity } from '../domain/indicator';
import type { EvidenceStep } from '../domain/judgement';
import { goodness } from '../domain/goodness';

/** What the level of an indicator rests on; a comparison has it all, and so has a milestone or an alternative with the rest filled in. */
export interface IndicatorState extends Placing {
  polarity: Polarity;
  value: number | undefined;
  marker: string | undefined;
  refused?: Comparison['refused'];
  of: number;
  target: number | undefined;
  targetMet: boolean | undefined;
  trend: Trend;
}

export interface IndicatorLevel {
  level?: number;
  steps: EvidenceStep[];
}

/**
 * The level of an indicator by the framework's rule for it. Default, "quartile": its quartile spread over the scale; one step up where the
 * target is met and the trend improves, one down where it is missed and the trend worsens; then held at the levels of quartiles 2 and 3 where the
 * difference from the comparators' median is known not to be significant at 95%. Where there is no interval, that is known of a value that is
 * the median itself (councils that are all alike are none of them the best); of any other nothing is, and nothing is held. "threshold" and
 * "target" replace the quartile and are not held.
 */
export function indicatorLevel(
  state: IndicatorState,
  rule: IndicatorRule | undefined,
  scale: Framework['scale'],
): IndicatorLevel {
  const { polarity, value, of, quartile, target } = state;
  if (rule?.rule === 'context') return none('contextOnly', {});
  if (polarity === 'none' || polarity === 'unknown') return none('noDirection', { polarity });
  if (state.refused !== undefined) return none(state.refused, {});
  if (value === undefined) return none('noValue', { marker: state.marker ?? 'noReading' });
  if (scale.levels === 0) return none('noScale', {});
  const made = (rank: number): number => goodness(rank, scale);
  const atQuartile = (one: number): number => 1 + Math.floor(((one - 1) * (scale.levels - 1)) / 3 + 0.5);
  switch (rule?.rule) {
    case 'threshold': {
      const rank = 1 + rule.bounds.filter((bound) => reaches(value, bound, polarity)).length;
      const level = made(rank);
      return { level, steps: [{ rule: 'threshold', details: { value, level } }] };
    }
    case 'target': {
      if (target === undefined) return none('noTarget', {});
      const rank = atQuartile(state.targetMet === true ? 3 : 2);
      const met = state.targetMet === true ? 'yes' : 'no';
      const steps: EvidenceStep[] = [{ rule: 'target', details: { target, met, level: made(rank) } }];
      return { level: made(stepped(rank, state, scale, steps)), steps };
    }
    case 'quartile':
    case undefined: {
      if (quartile === undefined) return none('tooFewComparators', { of });
      const rank = atQuartile(quartile);
      const steps: EvidenceStep[] = [{ rule: 'quartile', details: { quartile, of, level: made(rank) } }];
      const moved = stepped(rank, state, scale, steps);
      const held = Math.min(Math.max(moved, atQuartile(2)), atQuartile(3));
      const why = state.position === 'similar' ? 'heldNotSignificant' : 'heldAtMedian';
      const holds = why === 'heldNotSignificant' || state.atMedian === true;
      if (!holds || held === moved) return { level: made(moved), steps };
      steps.push({ rule: why, details: { from: made(moved), to: made(held) } });
      return { level: made(held), steps };
    }
  }
}

function stepped(
  rank: number,
  { target, targetMet, trend }: IndicatorState,
  scale: Framework['scale'],
  steps: EvidenceStep[],
): number {
  if (target === undefined || targetMet === undefined) return rank;
  const up = targetMet && trend === 'improving';
  const down = !targetMet && trend === 'worsening';
  const to = up ? Math.min(rank + 1, scale.levels) : down ? Math.max(rank - 1, 1) : rank;
  if (to === rank) return rank;
  const details = { target, from: goodness(rank, scale), to: goodness(to, scale) };
  steps.push({ rule: up ? 'targetAndTrendUp' : 'targetAndTrendDown', details });
  return to;
}

/** A value on a bound has reached it, whichever direction is good. */
function reaches(value: number, bound: number, polarity: Polarity): boolean {
  return polarity === 'higherIsBetter' ? value >= bound : value <= bound;
}

function none(rule: EvidenceStep['rule'], details: EvidenceStep['details']): IndicatorLevel {
  return { steps: [{ rule, details }] };
}
