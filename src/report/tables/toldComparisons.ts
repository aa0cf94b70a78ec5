import { byDomain } from '../../present/sheets/committee/byDomain';
import { hasDomain } from '../../present/sheets/committee/hasDomain';
import { tellingWeight } from '../../present/sheets/charts/tellingWeight';
import { ownedSheet } from '../../domain/ownedSheet';
import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';

/**
 * The indicators that a document's table has room for, in the order of the framework's domains. Where there are more than `most`: those that
 * the officer wrote an action to first, then those of a domain, and of these what tells most.
 */
export function toldComparisons(assessment: Assessment, most: number): readonly Comparison[] {
  const all = byDomain(assessment);
  if (all.length <= most) return all;
  const actions = ownedSheet(assessment.owned, 'committee')?.entries;
  const weights = new Map(
    all.map((one) => {
      const code = assessment.tidied.figures.indicators[one.indicator]?.code ?? '';
      const action = String(actions?.get(code)?.get('action') ?? '').trim();
      const weight = (action === '' ? 0 : 20) + (hasDomain(assessment, one) ? 10 : 0) + tellingWeight(one);
      return [one, weight] as const;
    }),
  );
  const weightOf = (one: Comparison) => weights.get(one) ?? 0;
  const told = new Set([...all].sort((one, other) => weightOf(other) - weightOf(one)).slice(0, most));
  return all.filter((one) => told.has(one));
}
