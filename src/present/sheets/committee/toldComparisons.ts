import type { Assessment } from '../../../domain/assessment';
import type { Comparison } from '../../../domain/comparison';
import { ownedSheet } from '../../../domain/ownedSheet';
import { hasDirection } from '../../../domain/hasDirection';
import { tellingWeight } from '../charts/tellingWeight';
import { byDomain } from './byDomain';
import { hasDomain } from './hasDomain';

/**
 * The indicators that a table has room for, in the order of the framework's domains. Where there are more than `most`: those that
 * the officer wrote an action to first, then those of a domain, and of these what tells most, with a
 * good direction first.
 * @param keep whether all that have an action or a domain are told, however many they are
 */
export function toldComparisons(
  assessment: Assessment,
  most: number,
  keep: 'room' | 'actionsAndDomains' = 'room',
): readonly Comparison[] {
  const all = byDomain(assessment);
  if (all.length <= most) return all;
  const actions = ownedSheet(assessment.owned, 'committee')?.entries;
  const weights = new Map(
    all.map((one) => {
      const indicator = assessment.tidied.figures.indicators[one.indicator];
      const action = String(actions?.get(indicator?.code ?? '')?.get('action') ?? '').trim();
      const weight =
        (action === '' ? 0 : 20) +
        (hasDomain(assessment, one) ? 10 : 0) +
        tellingWeight(one) +
        (indicator !== undefined && hasDirection(indicator) ? 0.5 : 0);
      return [one, weight] as const;
    }),
  );
  const weightOf = (one: Comparison) => weights.get(one) ?? 0;
  const kept = keep === 'room' ? 0 : all.filter((one) => weightOf(one) >= 10).length;
  const told = new Set(
    [...all].sort((one, other) => weightOf(other) - weightOf(one)).slice(0, Math.max(most, kept)),
  );
  return all.filter((one) => told.has(one));
}
